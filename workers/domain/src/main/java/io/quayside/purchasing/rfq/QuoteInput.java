package io.quayside.purchasing.rfq;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What one vendor quotes for one line, for one of the line's units.
 *
 * @param packQuantity what the vendor delivers in one piece
 * @param freight what freight and handling add to one unit, in the currency of the price
 * @param dutyPercent what duty and other costs add, in percent of the price
 */
public record QuoteInput(
        @NotNull Long lineId,
        @NotNull Long vendorId,
        @NotNull BigMoney unitPrice,
        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 6) BigDecimal minQuantity,
        @Nullable @Positive @Digits(integer = 13, fraction = 6) BigDecimal packQuantity,
        @NotNull @PositiveOrZero @Max(730) Integer leadTimeDays,
        @NotNull LocalDate validUntil,
        @Nullable @PositiveOrZero @Digits(integer = 13, fraction = 6) BigDecimal freight,
        @Nullable @PositiveOrZero @DecimalMax("1000") @Digits(integer = 4, fraction = 4) BigDecimal dutyPercent,
        @Nullable @Size(max = 100) String vendorReference,
        @Nullable @Size(max = 500) String note) {

    public QuoteInput {
        minQuantity = Objects.requireNonNullElse(minQuantity, BigDecimal.ZERO);
        freight = Objects.requireNonNullElse(freight, BigDecimal.ZERO);
        dutyPercent = Objects.requireNonNullElse(dutyPercent, BigDecimal.ZERO);
    }
}
