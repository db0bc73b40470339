package io.quayside.masterdata.finance;

import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

public record ExchangeRateDetails(
        @NotNull LocalDate rateDate,
        @NotBlank @Size(min = 3, max = 3) String baseCurrency,
        @NotBlank @Size(min = 3, max = 3) String quoteCurrency,
        @NotNull @Positive @Digits(integer = 10, fraction = 8) BigDecimal rate,
        Integer version) implements Details {
}
