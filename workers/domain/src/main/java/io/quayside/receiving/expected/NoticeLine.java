package io.quayside.receiving.expected;

import io.quayside.shared.Quantity;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Announced of a line of an order: how much, of which lot or serial number, on which pallet (SSCC). */
@Embeddable
public record NoticeLine(long orderLineId, Quantity quantity, @Nullable @Size(max = 64) String lotNumber, @Nullable LocalDate expiryDate, @Nullable String sscc) {}
