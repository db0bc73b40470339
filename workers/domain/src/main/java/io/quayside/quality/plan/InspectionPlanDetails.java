package io.quayside.quality.plan;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import io.quayside.quality.sampling.InspectionLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a person enters it. What is left out of product, category and vendor is open; the most specific plan applies.
 *
 * @param operation receipt where nothing is said
 * @param repeatDays after how many days goods in stock are inspected again, for that operation
 * @param everyNth for the trigger of that name
 * @param percent for the trigger of that name
 * @param aql acceptance quality limit, in percent nonconforming; one of the standard's
 */
public record InspectionPlanDetails(
        @NotBlank String companyCode,
        @NotBlank @Size(max = 120) String name,
        @Nullable Operation operation,
        @Nullable @Min(1) @Max(3650) Integer repeatDays,
        @Nullable Long productId,
        @Nullable @Size(max = 32) String categoryCode,
        @Nullable Long vendorId,
        @NotNull Trigger trigger,
        @Nullable @Min(2) @Max(1000) Integer everyNth,
        @Nullable @Min(1) @Max(99) Integer percent,
        InspectionLevel level,
        @NotNull BigDecimal aql,
        Boolean active,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull Characteristic> characteristics,
        Integer version) implements Details, CompanyOwned {

    public InspectionPlanDetails {
        categoryCode = categoryCode == null || categoryCode.isBlank() ? null : categoryCode.trim();
        operation = Objects.requireNonNullElse(operation, Operation.RECEIPT);
        level = Objects.requireNonNullElse(level, InspectionLevel.II);
        active = Objects.requireNonNullElse(active, true);
        characteristics = characteristics == null ? List.of() : characteristics;
    }
}
