package io.quayside.inventory.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lot that was called back with everything made of it: why, what was blocked, and who lost goods that were kept for them. */
public record Recall(long id, long lotId, String lotNumber, String reason, Instant recalledAt, String recalledBy, List<BlockedLot> lots, List<Freed> freed) {

    public record BlockedLot(long lotId, String number, String sku) {
    }

    public record Freed(long reservationId, String sourceType, String sourceNumber, BigDecimal quantity, String unit) {
    }

    /** Whom to tell. A vendor has an address; goods that left are known by the document that they left on, and their customer where it is named. */
    public sealed interface Contact {

        String lotNumber();

        record Vendor(String lotNumber, long vendorId, String name, @Nullable String email, @Nullable String phone, @Nullable String vendorLot) implements Contact {
        }

        record Receiver(String lotNumber, String sourceType, long sourceId, String sourceNumber, BigDecimal quantity, String unit, Instant lastAt,
                @Nullable Long customerId, @Nullable String name, @Nullable String email, @Nullable String phone) implements Contact {
        }
    }
}
