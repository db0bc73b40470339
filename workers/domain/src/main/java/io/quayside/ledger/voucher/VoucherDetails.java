package io.quayside.ledger.voucher;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param template kept to be copied, never posted itself */
public record VoucherDetails(
        @NotBlank String companyCode,
        @NotNull LocalDate entryDate,
        @NotBlank @Size(max = 160) String description,
        Boolean template,
        @NotEmpty @Size(max = 200) List<@Valid Line> lines,
        @Nullable Integer version) implements Details, CompanyOwned {

    public VoucherDetails {
        template = Objects.requireNonNullElse(template, false);
        lines = List.copyOf(Objects.requireNonNullElse(lines, List.of()));
    }

    /** One of debit and credit, in the company's currency. */
    public record Line(@NotNull Long accountId, @Nullable BigDecimal debit, @Nullable BigDecimal credit, @Nullable @Size(max = 160) String description,
            @Nullable String costCentreCode) {

        public Line {
            description = description == null || description.isBlank() ? null : description.trim();
            costCentreCode = costCentreCode == null || costCentreCode.isBlank() ? null : costCentreCode.trim();
        }
    }
}
