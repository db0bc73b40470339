package io.quayside.valuation.newcost;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** @param newUnitCost of the base unit, in the company's currency */
public record RequestRevaluation(@NotBlank String companyCode, @NotNull Long productId, @NotNull BigDecimal newUnitCost, @NotBlank @Size(max = 500) String reason) {
}
