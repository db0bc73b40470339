package io.quayside.receivables.invoice;

import io.quayside.shared.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What of an invoice is to be credited, and why. */
public record CreditInput(
        @NotBlank @Size(max = 1000) String reason,
        @NotEmpty @Size(max = 500) List<@Valid Line> lines) {

    /**
     * @param lineId of the invoice
     * @param unitPrice by how much each unit is credited; by default all of its price
     */
    public record Line(@NotNull Long lineId, @NotNull CreditReason reason, @NotNull Quantity quantity, @Nullable BigMoney unitPrice) {}
}
