package io.quayside.receiving.receipt;

import io.quayside.shared.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scan as the scanner sends it, or a count typed by hand, which names its line instead.
 *
 * @param scanId    made by the scanner, different for every scan and the same when a scan is sent again
 * @param quantity  instead of what the code says, in any unit of the product; typed by hand it may be negative to correct a count
 * @param lotNumber the lot or serial number where the code holds none
 * @param confirmed count even what has expired
 */
public record ScanInput(
        @NotBlank @Size(max = 64) String scanId,
        @Nullable @Size(max = 300) String raw,
        @Nullable Instant scannedAt,
        @Nullable Long lineId,
        @Nullable Quantity quantity,
        @Nullable @Size(max = 64) String lotNumber,
        @Nullable LocalDate expiryDate,
        @Nullable GoodsState state,
        @Nullable Boolean confirmed) {

    GoodsState stateOrGood() {
        return state == null ? GoodsState.GOOD : state;
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    boolean isTyped() {
        return raw == null || raw.isBlank();
    }
}
