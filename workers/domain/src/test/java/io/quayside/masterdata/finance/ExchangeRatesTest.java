package io.quayside.masterdata.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangeRatesTest extends DomainIntegrationTest {

    private static final CurrencyUnit NOK = CurrencyUnit.of("NOK");
    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    @Autowired
    ExchangeRates rates;

    @Test
    void theLatestRateOnOrBeforeTheDayIsUsed() {
        quote("NOK", MONDAY, "11.00");
        quote("NOK", MONDAY.plusDays(1), "12.00");
        quote("SEK", MONDAY, "5.50");
        Money tenEuro = Money.parse("EUR 10.00");
        assertThat(rates.convert(tenEuro, NOK, MONDAY)).isEqualTo(Money.parse("NOK 110.00"));
        assertThat(rates.convert(tenEuro, NOK, MONDAY.plusDays(30))).isEqualTo(Money.parse("NOK 120.00"));
        assertThat(rates.convert(Money.parse("NOK 110.00"), CurrencyUnit.EUR, MONDAY)).isEqualTo(tenEuro);
        assertThat(rates.convert(Money.parse("NOK 100.00"), SEK, MONDAY)).isEqualTo(Money.parse("SEK 50.00"));
        assertThat(rates.convert(tenEuro, CurrencyUnit.EUR, MONDAY)).isEqualTo(tenEuro);
        assertThatThrownBy(() -> rates.convert(tenEuro, NOK, MONDAY.minusDays(1))).isInstanceOf(Refusal.Conflict.class)
                .hasMessage("There is no exchange rate from EUR to NOK on or before 2026-03-01.");
    }

    @Test
    void aDayHasOneRatePerPair() {
        quote("DKK", MONDAY, "7.46");
        assertThatThrownBy(() -> quote("DKK", MONDAY, "7.47")).isInstanceOf(Refusal.Invalid.class);
    }

    private void quote(String currency, LocalDate day, String rate) {
        rates.create(new ExchangeRateDetails(day, "EUR", currency, new BigDecimal(rate), null), Set.of());
    }
}
