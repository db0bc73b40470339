package io.quayside.purchasing.agreement;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what was agreed on with a vendor, until it is handed to approvers. */
@Service
@Transactional
public class DraftingAgreements {

    private final PurchaseAgreements agreements;
    private final CompletingAgreements completing;
    private final FindingAgreements finding;
    private final AgreementMessages messages;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final Clock clock;

    DraftingAgreements(PurchaseAgreements agreements, CompletingAgreements completing, FindingAgreements finding, AgreementMessages messages,
                       NumberSequences numbers, CompanyDays days, Clock clock) {
        this.agreements = agreements;
        this.completing = completing;
        this.finding = finding;
        this.messages = messages;
        this.numbers = numbers;
        this.days = days;
        this.clock = clock;
    }

    public PurchaseAgreement create(AgreementInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        AgreementTerms terms = completing.complete(input);
        String sequence = "BA-" + days.today(input.companyCode()).getYear();
        String number = "%s-%06d".formatted(sequence, numbers.next(input.companyCode(), sequence));
        return agreements.saveAndFlush(new PurchaseAgreement(number, terms, days.rates(input.companyCode()), user.username(), clock.instant()));
    }

    public PurchaseAgreement change(long id, AgreementInput input, CurrentUser user) {
        PurchaseAgreement agreement = finding.get(id, user);
        if (input.version() != null) {
            agreement.requireVersion(input.version());
        }
        if (!agreement.companyCode().equals(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "cannot be changed");
        }
        agreement.change(completing.complete(input), days.rates(agreement.companyCode()), user.username(), clock.instant());
        return agreements.saveAndFlush(agreement);
    }

    /** Hands it to the approvers whom the matrix names for the total. */
    public PurchaseAgreement submit(long id, CurrentUser user) {
        PurchaseAgreement agreement = finding.get(id, user);
        if (agreement.validUntil().isBefore(days.today(agreement.companyCode()))) {
            throw new Refusal.Invalid("validUntil", "lies in the past");
        }
        agreement.submit(days.rates(agreement.companyCode()), clock.instant());
        messages.submitted(agreement, user.username());
        return agreements.saveAndFlush(agreement);
    }
}
