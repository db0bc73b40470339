package io.quayside.payables.allocation;

import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What of receipt lines nobody has billed yet, while they are locked. */
final class OpenReceipts {

    private final Map<Long, ReceivedLine> received = new LinkedHashMap<>();
    private final Map<Long, Quantity> open = new LinkedHashMap<>();

    OpenReceipts(Collection<ReceivedLine> lines, Collection<Allocation> allocations) {
        for (ReceivedLine line : lines) {
            received.put(line.receiptLineId(), line);
            open.put(line.receiptLineId(), line.receivedInOrderUnit().minus(line.returnedInOrderUnit()));
        }
        allocations.forEach(allocation -> take(allocation.receiptLineId(), allocation.quantity()));
    }

    ReceivedLine line(long receiptLineId) {
        return Optional.ofNullable(received.get(receiptLineId)).orElseThrow(() -> new Refusal.Invalid("receiptLineId", "is no receipt of the company"));
    }

    Quantity open(long receiptLineId) {
        return open.get(receiptLineId);
    }

    void take(long receiptLineId, Quantity quantity) {
        open.computeIfPresent(receiptLineId, (id, left) -> left.minus(quantity));
    }
}
