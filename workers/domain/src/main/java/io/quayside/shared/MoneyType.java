package io.quayside.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hibernate.metamodel.spi.ValueAccess;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Maps {@link Money}, at the scale of its currency, to its two columns. */
public class MoneyType extends AbstractMoneyType<Money> {

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public Object getPropertyValue(Money money, int property) {
        return property == AMOUNT ? money.getAmount() : money.getCurrencyUnit().getCode();
    }

    @Override
    public Money instantiate(ValueAccess values) {
        BigDecimal amount = values.getValue(AMOUNT, BigDecimal.class);
        String currency = values.getValue(CURRENCY, String.class);
        return amount == null ? null : Money.of(CurrencyUnit.of(currency), amount.stripTrailingZeros(), RoundingMode.UNNECESSARY);
    }
}
