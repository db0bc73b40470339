package io.quayside.quality.nonconformance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found.
 *
 * @param sourceId inspection or receipt, by the source
 * @param sourceNumber the same for people
 */
public record OpenNonconformance(
        @NotBlank String companyCode,
        @NotNull Source source,
        @Nullable Long sourceId,
        @Nullable @Size(max = 40) String sourceNumber,
        @Nullable Long vendorId,
        @Nullable Long productId,
        @Nullable Long lotId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description) {
}
