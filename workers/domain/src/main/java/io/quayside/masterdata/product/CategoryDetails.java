package io.quayside.masterdata.product;

import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * With a blind count, whoever counts goods of the category at the dock does not see how many are expected.
 *
 * @param costingMethod for products directly in the category; a product with stock changes to it when its stock has been used up
 */
public record CategoryDetails(
        @NotBlank @Size(max = 32) String code,
        @Size(max = 32) String parentCode,
        @NotBlank @Size(max = 120) String name,
        @Min(0) @Max(9) int risk,
        Boolean blindCount,
        CostingMethod costingMethod,
        Integer version) implements Details {

    public CategoryDetails {
        blindCount = Objects.requireNonNullElse(blindCount, false);
        costingMethod = Objects.requireNonNullElse(costingMethod, CostingMethod.AVERAGE);
    }

    public CategoryDetails(String code, String parentCode, String name, int risk, Integer version) {
        this(code, parentCode, name, risk, false, CostingMethod.AVERAGE, version);
    }
}
