package io.quayside.payables.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An invoice with everything that is known of it. */
record InvoiceDraft(
        String companyCode,
        InvoiceKind kind,
        long vendorId,
        String vendorName,
        String number,
        LocalDate invoiceDate,
        LocalDate dueDate,
        @Nullable LocalDate discountDate,
        @Nullable BigDecimal discountPercent,
        Money total,
        CurrencyUnit companyCurrency,
        BigDecimal exchangeRate,
        @Nullable Long creditedInvoiceId,
        @Nullable String note,
        List<LineDraft> lines) {}
