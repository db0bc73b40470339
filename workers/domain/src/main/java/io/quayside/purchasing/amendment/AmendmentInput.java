package io.quayside.purchasing.amendment;

import io.quayside.shared.Quantity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A change as somebody enters it; what is left out of a line stays as it is. */
public record AmendmentInput(@NotBlank @Size(max = 1000) String reason, @NotEmpty @Size(max = 500) List<@Valid Line> lines) {

    public record Line(
            @NotNull Long lineId, @Nullable Quantity quantity, @Nullable BigMoney unitPrice, @Nullable LocalDate expectedDate) {}
}
