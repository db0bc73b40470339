package io.quayside.receivables.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Those that nobody gave are found when the document is posted. */
public record ReceivableDates(
        @Nullable LocalDate invoiceDate,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate discountDate,
        @Nullable BigDecimal discountPercent,
        @Nullable LocalDate postedOn) {}
