package io.quayside.purchasing.requisition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A requisition as somebody enters it; without a currency it is in that of the company. The version is that of the state the person saw. */
public record RequisitionInput(
        @NotBlank @Size(max = 16) String companyCode,
        @NotBlank @Size(max = 200) String title,
        @Nullable LocalDate neededBy,
        @Nullable @Size(max = 32) String costCentre,
        @Nullable @Size(max = 2000) String justification,
        @Nullable @Size(min = 3, max = 3) String currency,
        @Size(max = 500) List<@Valid LineInput> lines,
        @Nullable Integer version) {

    public RequisitionInput {
        lines = Objects.requireNonNullElse(lines, List.of());
        costCentre = costCentre == null || costCentre.isBlank() ? null : costCentre.trim();
    }
}
