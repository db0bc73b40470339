package io.quayside.purchasing.agreement;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ending an agreement: nothing more is called off, and its prices are offered no more. What was ordered stays ordered. */
@Service
@Transactional
public class ClosingAgreements {

    private static final int LONGEST_REASON = 1000;
    private static final String EXPIRED = "Its last day has passed";

    private final PurchaseAgreements agreements;
    private final FindingAgreements finding;
    private final AgreementMessages messages;
    private final VendorPrices prices;
    private final CompanyDays days;
    private final Clock clock;

    ClosingAgreements(PurchaseAgreements agreements, FindingAgreements finding, AgreementMessages messages, VendorPrices prices, CompanyDays days,
                      Clock clock) {
        this.agreements = agreements;
        this.finding = finding;
        this.messages = messages;
        this.prices = prices;
        this.days = days;
        this.clock = clock;
    }

    /** A draft ends at once, since no process knows of it; any other ends by its process. */
    public PurchaseAgreement request(long id, String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        PurchaseAgreement agreement = finding.get(id, user);
        agreement.requireOpen();
        if (agreement.status() == AgreementStatus.DRAFT) {
            agreement.close(why, user.username(), clock.instant());
        } else {
            messages.closed(agreement, why, user.username());
        }
        return agreement;
    }

    public void close(long agreementId, String reason, @Nullable String by) {
        PurchaseAgreement agreement = agreements.lock(agreementId).orElseThrow(() -> new Refusal.NotFound("agreement", agreementId));
        if (agreement.status() != AgreementStatus.CLOSED) {
            agreement.close(reason, by, clock.instant());
            agreement.lines().forEach(line -> line.vendorPriceId()
                    .ifPresent(price -> prices.end(price, days.today(agreement.companyCode()).minusDays(1))));
        }
    }

    public void expire(long agreementId) {
        close(agreementId, EXPIRED, null);
    }
}
