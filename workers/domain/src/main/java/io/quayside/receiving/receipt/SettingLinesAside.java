package io.quayside.receiving.receipt;

import io.quayside.purchasing.order.OrderAccess;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.shared.NumberSequences;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One bad line does not stop a receipt: what the buyer has to decide on becomes a receipt of its own, and the rest is posted. */
@Service
@Transactional
public class SettingLinesAside {

    /** A line that is set aside, as the decision table left it. */
    public record OpenLine(long lineId, String description, boolean arrived) {
    }

    private final ReceiptAccess access;
    private final GoodsReceipts receipts;
    private final OrderAccess orders;
    private final DiscrepancyLog log;
    private final ReceiptMessages messages;
    private final NumberSequences numbers;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    SettingLinesAside(ReceiptAccess access, GoodsReceipts receipts, OrderAccess orders, DiscrepancyLog log, ReceiptMessages messages, NumberSequences numbers,
                      EntityManager entities, JdbcClient jdbc) {
        this.access = access;
        this.receipts = receipts;
        this.orders = orders;
        this.log = log;
        this.messages = messages;
        this.numbers = numbers;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    public GoodsReceipt setAside(long receiptId, List<OpenLine> lines) {
        GoodsReceipt receipt = access.locked(receiptId);
        receipt.require("divided", ReceiptStatus.COUNTED);
        String sequence = receipt.number().substring(0, receipt.number().lastIndexOf('-'));
        GoodsReceipt aside = receipts.saveAndFlush(receipt.divided("%s-%06d".formatted(sequence, numbers.next(receipt.companyCode(), sequence))));
        Collection<Long> ids = lines.stream().map(OpenLine::lineId).toList();
        log.carryOver(ids, CountDiscrepancies.reference(receipt), CountDiscrepancies.reference(aside));
        messages.setAside(aside, orders.get(receipt.orderId()), lines);
        long asideId = aside.id();
        entities.flush();
        jdbc.sql("update receiving_receipt_line set receipt_id = :aside where receipt_id = :receipt and id in (:ids)")
                .param("aside", asideId).param("receipt", receiptId).param("ids", ids).update();
        entities.clear();
        return receipts.findById(asideId).orElseThrow();
    }
}
