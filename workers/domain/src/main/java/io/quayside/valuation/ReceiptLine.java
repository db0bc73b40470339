package io.quayside.valuation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a line of a goods receipt brought.
 *
 * @param quantity received, in the product's base unit, of which {@code returned} went back to the vendor
 * @param valueAmount what was received, at its own value; {@code returnedAmount} of it went back
 * @param addedAmount landed costs and price differences that came later
 */
public record ReceiptLine(long receiptLineId, String companyCode, long productId, long receiptId, String receiptNumber, LocalDate receivedOn,
        BigDecimal quantity, BigDecimal returned, BigDecimal returnedAmount, BigDecimal valueAmount, BigDecimal addedAmount, String valueCurrency) {

    public BigDecimal kept() {
        return quantity.subtract(returned);
    }

    public Money value() {
        return money(valueAmount);
    }

    public Money keptValue() {
        return money(valueAmount.subtract(returnedAmount));
    }

    /** What goods that go back were received at; the last of them take what is left. */
    public Money valueOfReturn(BigDecimal goods) {
        if (goods.compareTo(kept()) == 0 || quantity.signum() == 0) {
            return keptValue();
        }
        return value().multipliedBy(goods.divide(quantity, MathContext.DECIMAL128), RoundingMode.HALF_UP);
    }

    private Money money(BigDecimal amount) {
        return Money.of(CurrencyUnit.of(valueCurrency), amount.stripTrailingZeros());
    }
}
