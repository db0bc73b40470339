package io.quayside.receiving.expected;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shipment notice as it is entered; the reference is the vendor's number of it. */
public record NoticeInput(
        @NotBlank @Size(max = 64) String reference,
        @Nullable @Size(max = 100) String carrier,
        @Nullable @Size(max = 64) String trackingNumber,
        @NotNull LocalDate arrivalDate,
        @Nullable @Size(max = 40) String dock,
        @NotEmpty @Size(max = 1000) List<@Valid NoticeLine> lines) {

    public NoticeInput {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }
}
