package io.quayside.purchasing.rfq;

import io.quayside.masterdata.vendor.VendorStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A quote beside the others for the same line.
 *
 * @param approved the vendor is on the approved-supplier list for the product
 * @param landedPrice of one unit, with freight and duty, in the company's currency at the rate of the day
 * @param score from 0 to 100; none for a vendor of whom nothing is known
 * @param inTime whether it would come when it is needed
 * @param obstacle why it cannot be awarded
 * @param bestBy what it is the best by, of those that can be awarded
 */
public record ComparedQuote(
        RfqQuote quote,
        String vendorName,
        VendorStatus vendorStatus,
        boolean approved,
        BigMoney landedPrice,
        Money landedAmount,
        LocalDate deliveryDate,
        @Nullable BigDecimal score,
        boolean inTime,
        @Nullable Obstacle obstacle,
        Set<Criterion> bestBy) {

    public enum Obstacle { EXPIRED, BELOW_MINIMUM, VENDOR_BLOCKED }

    public enum Criterion { PRICE, LEAD_TIME, SCORE }

    public boolean isAwardable() {
        return obstacle == null;
    }

    ComparedQuote bestBy(Set<Criterion> criteria) {
        return new ComparedQuote(quote, vendorName, vendorStatus, approved, landedPrice, landedAmount, deliveryDate, score, inTime, obstacle, criteria);
    }
}
