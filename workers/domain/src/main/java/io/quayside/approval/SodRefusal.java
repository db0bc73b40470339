package io.quayside.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt that segregation of duties stopped. */
public record SodRefusal(
    long id,
    String username,
    @Nullable String onBehalfOf,
    String rule,
    long taskKey,
    String companyCode,
    @Nullable String businessKey,
    @Nullable String documentType,
    @Nullable String documentId,
    String reason,
    @Nullable String ip,
    Instant refusedAt) {}
