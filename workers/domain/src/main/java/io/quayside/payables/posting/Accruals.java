package io.quayside.payables.posting;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.report.OpenItems;
import io.quayside.payables.allocation.Allocation;
import io.quayside.payables.allocation.ReceiptLinks;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ReceiptReference;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Clears what was accrued when goods came in, at the value at which it was accrued. */
@Component
class Accruals {

    private final OpenItems openItems;
    private final ReceiptLinks allocations;
    private final ReceivedLines receivedLines;

    Accruals(OpenItems openItems, ReceiptLinks allocations, ReceivedLines receivedLines) {
        this.openItems = openItems;
        this.allocations = allocations;
        this.receivedLines = receivedLines;
    }

    /**
     * What a bill clears of a receipt line.
     *
     * @param accrued what still stood there
     * @param writtenOff what had been written off because nobody billed it
     */
    record Cleared(Money accrued, Money writtenOff) {
        Money total() {
            return accrued.plus(writtenOff);
        }
    }

    /** The part of the open accrual, and of what was written off, that falls to the quantity; the last one takes all that is left. */
    Cleared clear(Allocation allocation) {
        ReceivedLine receipt = receivedLines.lock(allocation.companyCode(), List.of(allocation.receiptLineId())).stream().findFirst()
                .orElseThrow(() -> new Refusal.NotFound("receipt line", allocation.receiptLineId()));
        Quantity cleared = allocations.lockOfReceipts(List.of(allocation.receiptLineId())).stream().filter(Allocation::isCleared)
                .map(Allocation::quantity).reduce(Quantity.zero(allocation.quantity().unit()), Quantity::plus);
        Quantity open = receipt.receivedInOrderUnit().minus(receipt.returnedInOrderUnit()).minus(cleared);
        Cleared share = new Cleared(share(allocation, open, AccountRole.GRNI), share(allocation, open, AccountRole.GRNI_WRITE_OFF));
        allocation.clear(share.total());
        return share;
    }

    private Money share(Allocation allocation, Quantity open, AccountRole role) {
        Money credit = openItems.balance(allocation.companyCode(), role, ReceiptReference.of(allocation.receiptLineId())).negated();
        boolean all = allocation.quantity().compareTo(open) >= 0;
        return all ? credit : Amounts.share(credit, allocation.quantity().value(), open.value());
    }
}
