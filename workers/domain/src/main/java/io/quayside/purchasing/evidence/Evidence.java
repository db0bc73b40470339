package io.quayside.purchasing.evidence;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;

/**
 * All that is known about a purchase.
 *
 * @param splitOrderAmount what the requester asks of these vendors within the company's window, this purchase included
 * @param splitOrderDays the length of that window
 */
public record Evidence(
        Purchase purchase,
        List<LineEvidence> lines,
        List<BudgetPosition> budgets,
        Money splitOrderAmount,
        int splitOrderDays) {

    public Facts facts() {
        return new Facts(purchase.companyTotal(), splitOrderAmount, worstRisk(), budgets.stream().anyMatch(BudgetPosition::overrun),
                worstStanding(), highestDeviation(), purchase.costCentres());
    }

    /** What the approval matrix decides on. The deviation counts upwards only: cheaper is no reason to ask. */
    public record Facts(
            Money amount,
            Money splitOrderAmount,
            RiskClass category,
            boolean budgetOverrun,
            VendorStanding vendorStatus,
            BigDecimal priceDeviationPercent,
            Set<String> costCentres) {}

    public List<Warning> warnings() {
        return Warning.of(this);
    }

    private RiskClass worstRisk() {
        return lines.stream().map(LineEvidence::risk).max(Comparator.naturalOrder()).orElse(RiskClass.STANDARD);
    }

    private VendorStanding worstStanding() {
        return lines.stream().map(LineEvidence::vendorStatus).max(Comparator.naturalOrder()).orElse(VendorStanding.NONE);
    }

    private BigDecimal highestDeviation() {
        return lines.stream().map(LineEvidence::deviationPercent).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    }
}
