package io.quayside.inventory.consignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * So much was used of a vendor's goods that a line of a receipt brought, and is owed for since then at the price agreed on it; what is taken
 * back is negative.
 */
public record ConsignedUse(long moveId, long receiptLineId, long receiptId, String receiptNumber, BigDecimal quantity, BigDecimal valueAmount, String valueCurrency) {

    public Money value() {
        return Money.of(CurrencyUnit.of(valueCurrency), valueAmount, RoundingMode.HALF_UP);
    }

    ConsignedUse takenBackBy(long backMoveId) {
        return new ConsignedUse(backMoveId, receiptLineId, receiptId, receiptNumber, quantity.negate(), valueAmount.negate(), valueCurrency);
    }
}
