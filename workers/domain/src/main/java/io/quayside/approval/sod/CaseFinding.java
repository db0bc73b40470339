package io.quayside.approval.sod;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on a case although it should not have been: two duties by one person, or two steps in the wrong order.
 *
 * @param rule as in {@code request-approve}; {@code order-after-bill} and the like for an order of dates
 * @param documentType with {@code documentId} the document to look at first
 * @param username who did both; null where the order of dates is the finding
 * @param firstAt what should have come first
 */
public record CaseFinding(
    String id,
    String companyCode,
    String rule,
    String documentType,
    String documentId,
    String number,
    @Nullable String otherNumber,
    @Nullable String username,
    @Nullable String onBehalfOf,
    Instant firstAt,
    Instant secondAt) {}
