package io.quayside.receiving.receipt;

import java.util.Collection;
import java.util.Set;

/** Implemented by whoever keeps vendors' invoices: what has been billed cannot simply be taken back. */
public interface BilledReceipts {

    /** Those of the receipt lines of which something has been billed. */
    Set<Long> billed(Collection<Long> receiptLineIds);
}
