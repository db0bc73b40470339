package io.quayside.receivables.invoice;

import io.quayside.masterdata.customer.Customer;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/**
 * A document with everything that is known of it.
 *
 * @param exchangeRate of today, until it is posted with that of its date
 * @param creditedInvoiceId of a credit note
 */
record InvoiceDraft(
        Customer customer,
        CurrencyUnit currency,
        ReceivableDates dates,
        CurrencyUnit companyCurrency,
        BigDecimal exchangeRate,
        @Nullable Long creditedInvoiceId,
        @Nullable String customerReference,
        @Nullable String note,
        @Nullable String reason,
        List<LineDraft> lines) {}
