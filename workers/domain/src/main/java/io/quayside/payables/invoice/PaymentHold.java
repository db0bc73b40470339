package io.quayside.payables.invoice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That an invoice must not be paid for now. */
public record PaymentHold(HoldReason reason, @Nullable String comment, String heldBy, Instant heldAt) {}
