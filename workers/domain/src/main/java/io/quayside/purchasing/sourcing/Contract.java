package io.quayside.purchasing.sourcing;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is left of one line of an agreement with a vendor, as it is read: whoever calls off looks again under a lock.
 *
 * @param vendorPriceId the price by which the agreement is offered
 * @param remainingQuantity none where the quantity is not limited; in the unit of the agreement
 * @param remainingAmount none where the amount is not limited
 * @param releaseLimit the most that one order may call off
 */
public record Contract(
        long agreementId,
        String agreementNumber,
        long agreementLineId,
        long vendorPriceId,
        long vendorId,
        String vendorName,
        long productId,
        BigMoney unitPrice,
        String unit,
        LocalDate validUntil,
        @Nullable Quantity remainingQuantity,
        @Nullable Money remainingAmount,
        @Nullable Money releaseLimit) {

    /** @param quantity in the unit of the agreement */
    public boolean covers(Quantity quantity, Money amount) {
        return (remainingQuantity == null || quantity.compareTo(remainingQuantity) <= 0)
                && (remainingAmount == null || !amount.isGreaterThan(remainingAmount));
    }
}
