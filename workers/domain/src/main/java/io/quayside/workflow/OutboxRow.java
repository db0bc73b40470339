package io.quayside.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A claimed row. {@code attempts} includes the one that it was claimed for. */
public record OutboxRow(
    long id, OutboxMessage message, @Nullable String businessKey, Instant createdAt, int attempts) {}
