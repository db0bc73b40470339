package io.quayside.payables.bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An IBAN, or account and routing number where there are no IBANs. */
public record BankAccountInput(
        @NotNull Long vendorId,
        @NotBlank @Size(max = 140) String holder,
        @Nullable @Size(max = 42) String iban,
        @Nullable @Size(max = 34) @Pattern(regexp = "[A-Za-z0-9 -]*", message = "has letters and digits only") String accountNumber,
        @Nullable @Size(max = 20) @Pattern(regexp = "[0-9 -]*", message = "has digits only") String routingNumber,
        @Nullable @Pattern(regexp = "|[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?", message = "is no BIC") String bic,
        @NotBlank @Size(max = 500) String reason) {

    public BankAccountInput {
        iban = compact(iban);
        accountNumber = compact(accountNumber);
        routingNumber = compact(routingNumber);
        bic = compact(bic);
    }

    private static @Nullable String compact(@Nullable String text) {
        String compact = text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return compact.isEmpty() ? null : compact;
    }
}
