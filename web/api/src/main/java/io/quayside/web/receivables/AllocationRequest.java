package io.quayside.web.receivables;

import io.quayside.receivables.payment.AllocationInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param version of the payment or note as the person saw it */
record AllocationRequest(@NotNull Integer version, @NotEmpty @Size(max = 200) List<@Valid AllocationInput> allocations) {}
