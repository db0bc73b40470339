package io.quayside.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class AmountsTest {

    @Example
    void aHalfCentIsRoundedUp() {
        assertThat(Amounts.multiply(Amounts.unitPrice("0.0135", "EUR"), Quantity.of(100, "PCE"))).isEqualTo(Money.parse("EUR 1.35"));
        assertThat(Amounts.multiply(Amounts.unitPrice("0.005", "EUR"), Quantity.of(1, "PCE"))).isEqualTo(Money.parse("EUR 0.01"));
        assertThat(Amounts.multiply(Amounts.unitPrice("0.5", "JPY"), Quantity.of(1, "PCE"))).isEqualTo(Money.parse("JPY 1"));
    }

    @Property
    void aLineAmountIsWithinHalfACentOfTheExactProduct(@ForAll @BigRange(min = "0", max = "99999") @Scale(6) BigDecimal price,
            @ForAll @BigRange(min = "0", max = "99999") @Scale(3) BigDecimal quantity) {
        Money amount = Amounts.multiply(Amounts.unitPrice(price, CurrencyUnit.EUR), Quantity.of(quantity, "KG"));
        assertThat(amount.getAmount().subtract(price.multiply(quantity)).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Property
    void aUnitPriceKeepsWhatItsColumnCanHold(@ForAll @BigRange(min = "0", max = "99999") @Scale(6) BigDecimal price) {
        assertThat(Amounts.unitPrice(price, CurrencyUnit.EUR).getAmount()).isEqualByComparingTo(price);
    }

    @Property
    void convertingAtRateOneChangesTheCurrencyAlone(@ForAll @BigRange(min = "0", max = "99999") @Scale(2) BigDecimal amount) {
        assertThat(Amounts.convert(Money.of(CurrencyUnit.EUR, amount), CurrencyUnit.USD, BigDecimal.ONE)).isEqualTo(Money.of(CurrencyUnit.USD, amount));
    }

    @Example
    void aPriceAboveItsReferenceDeviatesUpwards() {
        BigMoney reference = Amounts.unitPrice("80", "EUR");
        assertThat(Amounts.deviationPercent(Amounts.unitPrice("90", "EUR"), reference)).isEqualByComparingTo("12.5");
        assertThat(Amounts.deviationPercent(Amounts.unitPrice("70", "EUR"), reference)).isEqualByComparingTo("-12.5");
    }
}
