package io.quayside.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class QuantityTest {

    @Example
    void equalQuantitiesAreEqualWhateverTheirScale() {
        assertThat(Quantity.of("12.000000", "PCE")).isEqualTo(Quantity.of(12, "PCE")).hasToString("12 PCE");
        assertThat(Quantity.of("1E+2", "PCE")).hasToString("100 PCE");
    }

    @Example
    void quantitiesOfDifferentUnitsDoNotMix() {
        assertThatThrownBy(() -> Quantity.of(1, "PCE").plus(Quantity.of(1, "KG"))).hasMessage("cannot combine PCE with KG");
    }

    @Example
    void moreThanSixDecimalsAreRefusedRatherThanRounded() {
        assertThatThrownBy(() -> Quantity.of("0.1234567", "KG")).hasMessageContaining("at most 6 decimals");
        assertThatThrownBy(() -> Quantity.of("1", " ")).hasMessage("a quantity needs a unit");
    }

    @Property
    void addingAndSubtractingAreInverse(@ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal a,
            @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal b) {
        Quantity first = Quantity.of(a, "KG");
        Quantity second = Quantity.of(b, "KG");
        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.plus(second)).isEqualTo(second.plus(first));
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(a.compareTo(b));
    }
}
