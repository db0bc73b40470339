package io.quayside.payables.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record InvoiceDates(
        LocalDate invoiceDate,
        LocalDate dueDate,
        @Nullable LocalDate discountDate,
        @Nullable BigDecimal discountPercent,
        @Nullable LocalDate postedOn) {}
