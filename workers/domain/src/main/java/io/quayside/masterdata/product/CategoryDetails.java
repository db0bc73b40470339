package io.quayside.masterdata.product;

import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record CategoryDetails(
        @NotBlank @Size(max = 32) String code,
        @Size(max = 32) String parentCode,
        @NotBlank @Size(max = 120) String name,
        @Min(0) @Max(9) int risk,
        Integer version) implements Details {
}
