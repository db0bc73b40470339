package io.quayside.purchasing.agreement;

import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.evidence.Evidence;
import io.quayside.purchasing.evidence.GatheringEvidence;
import io.quayside.purchasing.evidence.Purchase;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first step of approval: what the matrix needs to know of all that an agreement may cost. */
@Service
@Transactional
public class AssessingAgreements {

    private final PurchaseAgreements agreements;
    private final GatheringEvidence gathering;
    private final CompanyDays days;

    AssessingAgreements(PurchaseAgreements agreements, GatheringEvidence gathering, CompanyDays days) {
        this.agreements = agreements;
        this.gathering = gathering;
        this.days = days;
    }

    public record Assessment(Money total, Evidence.Facts facts) {}

    public Assessment assess(long agreementId) {
        PurchaseAgreement agreement = agreements.findById(agreementId).orElseThrow(() -> new Refusal.NotFound("agreement", agreementId));
        agreement.require("checked", AgreementStatus.IN_APPROVAL);
        agreement.valueAt(days.rates(agreement.companyCode()));
        return new Assessment(agreement.companyTotal(), evidence(agreement).facts());
    }

    /** As if everything were bought at once; budgets are bound by the orders that call off, not before. */
    private Evidence evidence(PurchaseAgreement agreement) {
        var rates = days.rates(agreement.companyCode());
        return gathering.of(new Purchase(agreement.companyCode(), null, null, null, null, null, agreement.companyTotal(),
                agreement.lines().stream().map(line -> new Purchase.Line(line.id(), line.lineNumber(), line.productId(), line.productSku(),
                        line.expectedQuantity(), line.unitPrice(), Amounts.convert(line.value(), rates.companyCurrency(), rates.from(agreement.currency())),
                        agreement.vendorId(), "", null)).toList()));
    }
}
