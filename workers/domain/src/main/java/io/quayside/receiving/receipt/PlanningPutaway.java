package io.quayside.receiving.receipt;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.putaway.OpenPutaway;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.PutawayConfirmed;
import io.quayside.inventory.putaway.PutawayStatus;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.workflow.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has goods that lie at the dock put away, and tells the process when all of a receipt's or an inspection's goods are. */
@Service
@Transactional
public class PlanningPutaway {

    /** Documents whose goods a process has put away. */
    private static final Set<String> AWAITED = Set.of(ReceiptAccess.DOCUMENT_TYPE, "inspection");

    private final GoodsReceipts receipts;
    private final DockedGoods docked;
    private final Putaways putaways;
    private final Outbox outbox;

    PlanningPutaway(GoodsReceipts receipts, DockedGoods docked, Putaways putaways, Outbox outbox) {
        this.receipts = receipts;
        this.docked = docked;
        this.putaways = putaways;
        this.outbox = outbox;
    }

    /** @return how many putaways are open */
    public int ofReceipt(long receiptId) {
        GoodsReceipt receipt = receipts.findById(receiptId).orElseThrow();
        return receipt.status() == ReceiptStatus.POSTED ? open(receipt, docked.ofReceipt(receiptId)) : 0;
    }

    /** Of what an inspection has released. */
    public int ofInspection(long receiptId, long inspectionId) {
        GoodsReceipt receipt = receipts.findById(receiptId).orElseThrow();
        return receipt.status() == ReceiptStatus.POSTED ? open(receipt, docked.ofInspection(inspectionId)) : 0;
    }

    private int open(GoodsReceipt receipt, List<DockedGoods.Docked> goods) {
        return goods.stream().map(each -> putaways.open(new OpenPutaway(receipt.companyCode(), "move:%d".formatted(each.moveId()),
                        receipt.warehouseCode(), each.productId(), each.lotId(), each.quantity(), each.locationId(), each.source()).ownedBy(each.ownerId())))
                .flatMap(List::stream).filter(putaway -> putaway.status() == PutawayStatus.OPEN).toList().size();
    }

    @EventListener
    void follow(PutawayConfirmed confirmed) {
        SourceDocument source = confirmed.putaway().source();
        if (!AWAITED.contains(source.type())) {
            return;
        }
        List<Putaway> all = putaways.of(source.type(), source.id());
        if (all.stream().noneMatch(putaway -> putaway.status() == PutawayStatus.OPEN)) {
            outbox.publish(ReceivingMessages.PUTAWAY_FINISHED, String.valueOf(source.id()), Map.of());
        }
    }
}
