package io.quayside.purchasing.rfq;

import io.quayside.shared.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as a buyer enters it. From a requisition it takes the lines of that, and where no vendors are named those who could deliver.
 *
 * @param note what all vendors get to read
 * @param version of the state that the person saw; none for a new request
 */
public record RfqInput(
        @NotBlank @Size(max = 16) String companyCode,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate quotesDueOn,
        @Nullable @Size(max = 2000) String note,
        @Nullable Long requisitionId,
        @Nullable Set<Long> vendorIds,
        @Nullable @Size(max = 200) List<@Valid Line> lines,
        @Nullable Integer version) {

    public RfqInput {
        vendorIds = Objects.requireNonNullElse(vendorIds, Set.of());
        lines = Objects.requireNonNullElse(lines, List.of());
    }

    public record Line(
            @NotNull Long productId,
            @NotNull Quantity quantity,
            @Nullable LocalDate neededBy,
            @Nullable @Size(max = 16) String warehouseCode,
            @Nullable @Size(max = 32) String costCentre,
            @Nullable @Size(max = 500) String note) {}
}
