package io.quayside.receiving.receipt;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.receiving.ReceivingMessages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who ordered and who received the goods of a receipt: the first does not count them, the second does not say yes to what differs. */
@Component
class ReceiptDeeds implements DocumentDeeds {

    private final GoodsReceipts receipts;
    private final ReceivedLines received;

    ReceiptDeeds(GoodsReceipts receipts, ReceivedLines received) {
        this.receipts = receipts;
        this.received = received;
    }

    @Override
    public String documentType() {
        return ReceiptAccess.DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return receipts.findById(Long.valueOf(documentId)).map(this::deeds).orElse(List.of());
    }

    private List<Deed> deeds(GoodsReceipt receipt) {
        List<Deed> deeds = new ArrayList<>(ReceiptAccess.ordered(receipt.buyer()));
        received.receivers(Set.of(receipt.orderId())).forEach(person -> deeds.add(new Deed(Duty.RECEIVE, person)));
        return deeds;
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return switch (elementId) {
            case ReceivingMessages.COUNT_GOODS_TASK -> Optional.of(Duty.RECEIVE);
            case ReceivingMessages.DECIDE_RECEIPT_TASK -> Optional.of(Duty.ACCEPT_DELIVERY);
            default -> Optional.empty();
        };
    }
}
