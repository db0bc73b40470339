package io.quayside.receiving.receipt;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.receiving.ReceivingMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who ordered and who received the goods of a receipt: the first does not count them, the second does not say yes to what differs. */
@Component
class ReceiptDeeds implements DocumentDeeds {

    /** Of the order, whether they were posted or not. */
    private static final String RECEIPTS = "receiving_goods_receipt g join receiving_goods_receipt r on r.order_id = g.order_id";

    @Override
    public String documentType() {
        return ReceiptAccess.DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(ReceivingMessages.COUNT_GOODS_TASK, Duty.RECEIVE, ReceivingMessages.DECIDE_RECEIPT_TASK, Duty.ACCEPT_DELIVERY);
    }

    /** Nobody is asked about it or corrects it. */
    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of();
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(
                DeedSource.of(Duty.ORDER, "receiving_goods_receipt g where g.id = {document}", "g.buyer"),
                DeedSource.of(Duty.RECEIVE, RECEIPTS + " where g.id = {document}", "r.opened_by", "r.counted_by"),
                DeedSource.of(Duty.RECEIVE, RECEIPTS + " join receiving_scan s on s.receipt_id = r.id where g.id = {document}", "s.scanned_by"));
    }
}
