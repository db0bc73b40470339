package io.quayside.quality.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at.
 *
 * @param unit of measure and limits, as in {@code mm}; both limits are inside
 */
@Embeddable
public record Characteristic(
        @NotBlank @Size(max = 120) String name,
        @NotNull @Enumerated(EnumType.STRING) CharacteristicKind kind,
        @Nullable @Size(max = 16) String unit,
        @Nullable @Digits(integer = 13, fraction = 6) BigDecimal lowerLimit,
        @Nullable @Digits(integer = 13, fraction = 6) BigDecimal upperLimit,
        @Nullable @Size(max = 500) String instruction) {

    /** Whether a measured value lies within the limits. */
    public boolean allows(BigDecimal value) {
        return (lowerLimit == null || value.compareTo(lowerLimit) >= 0) && (upperLimit == null || value.compareTo(upperLimit) <= 0);
    }
}
