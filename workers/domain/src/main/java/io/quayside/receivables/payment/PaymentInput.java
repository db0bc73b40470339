package io.quayside.receivables.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as somebody enters it.
 *
 * @param key made by the sender; the same key books once
 * @param allocations what it is for; the rest stays as credit
 */
public record PaymentInput(
        @NotBlank @Size(max = 16) String companyCode,
        @NotBlank @Size(max = 64) String key,
        @NotNull Long customerId,
        @NotNull Money amount,
        @NotNull LocalDate receivedOn,
        @Nullable @Size(max = 140) String bankReference,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 200) List<@Valid AllocationInput> allocations) {

    public PaymentInput {
        allocations = allocations == null ? List.of() : List.copyOf(allocations);
    }
}
