package io.quayside.receivables.invoice;

import java.util.Collection;

/** Implemented by whoever keeps the receipts: who has booked those on an invoice. */
public interface ReceiptBookers {

    Collection<String> of(long invoiceId);
}
