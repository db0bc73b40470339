package io.quayside.shared;

import java.math.BigDecimal;
import org.hibernate.metamodel.spi.ValueAccess;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Maps {@link BigMoney}, a unit price with up to six decimals, to its two columns. */
public class BigMoneyType extends AbstractMoneyType<BigMoney> {

    @Override
    public Class<BigMoney> returnedClass() {
        return BigMoney.class;
    }

    @Override
    public Object getPropertyValue(BigMoney money, int property) {
        return property == AMOUNT ? money.getAmount() : money.getCurrencyUnit().getCode();
    }

    @Override
    public BigMoney instantiate(ValueAccess values) {
        BigDecimal amount = values.getValue(AMOUNT, BigDecimal.class);
        String currency = values.getValue(CURRENCY, String.class);
        return amount == null ? null : Amounts.unitPrice(amount, CurrencyUnit.of(currency));
    }
}
