package io.quayside.ledger.account;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

public record AccountDetails(
        @NotBlank String companyCode,
        @NotBlank @Size(max = 16) @Pattern(regexp = "[A-Z0-9-]*", message = "has capital letters, digits and hyphens only") String code,
        @NotBlank @Size(max = 120) @Pattern(regexp = "[^;:\\r\\n]*", message = "has no colon and no semicolon") String name,
        @NotNull AccountType type,
        Boolean active,
        @Nullable Integer version) implements Details, CompanyOwned {

    public AccountDetails {
        active = Objects.requireNonNullElse(active, true);
    }
}
