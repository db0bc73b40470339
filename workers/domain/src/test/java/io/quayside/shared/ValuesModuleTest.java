package io.quayside.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ValuesModuleTest {

    private final JsonMapper json = JsonMapper.builder().addModule(new ValuesModule()).build();

    record Line(Quantity quantity, BigMoney unitPrice, Money amount) {
    }

    @Test
    void numbersAreWrittenAsStringsAndReadBack() {
        Line line = new Line(Quantity.of(12, "PCE"), Amounts.unitPrice("0.0135", "EUR"), Money.parse("EUR 1234.50"));
        String text = json.writeValueAsString(line);
        assertThat(text).isEqualTo("""
                {"quantity":{"value":"12","unit":"PCE"},"unitPrice":{"amount":"0.0135","currency":"EUR"},"amount":{"amount":"1234.50","currency":"EUR"}}""");
        assertThat(json.readValue(text, Line.class)).isEqualTo(line);
    }

    @Test
    void numbersAreReadAsTheyAreToo() {
        assertThat(json.readValue("{\"value\":1.5,\"unit\":\"KG\"}", Quantity.class)).isEqualTo(Quantity.of("1.5", "KG"));
    }

    @Test
    void whatIsNoMoneyIsRefusedWithItsPath() {
        assertThatThrownBy(() -> json.readValue("{\"amount\":{\"amount\":\"1.005\",\"currency\":\"EUR\"}}", Line.class))
                .isInstanceOf(JacksonException.class).hasMessageContaining("amount");
        assertThatThrownBy(() -> json.readValue("{\"amount\":\"1\",\"currency\":\"XXQ\"}", Money.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> json.readValue("{\"value\":\"many\",\"unit\":\"PCE\"}", Quantity.class)).isInstanceOf(JacksonException.class);
    }
}
