package io.quayside.receivables.payment;

import io.quayside.receivables.invoice.ReceiptBookers;
import java.util.Collection;
import org.springframework.stereotype.Component;

@Component
class BookersOfReceipts implements ReceiptBookers {

    private final ReceivableAllocations allocations;

    BookersOfReceipts(ReceivableAllocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public Collection<String> of(long invoiceId) {
        return allocations.bookers(invoiceId);
    }
}
