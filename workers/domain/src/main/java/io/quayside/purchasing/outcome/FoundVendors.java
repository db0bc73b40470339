package io.quayside.purchasing.outcome;

import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/** Who could deliver an approved requisition, and what has become of its amount since it was approved. */
public record FoundVendors(List<VendorCandidates> lines, Revaluation revaluation) {

    /** In the company's currency: approved at the rates of one day, and worth so much at those of another. */
    public record Revaluation(Money approved, Money today) {

        public Money change() {
            return today.minus(approved);
        }

        public BigDecimal percent() {
            return Amounts.asPercent(change(), approved);
        }
    }
}
