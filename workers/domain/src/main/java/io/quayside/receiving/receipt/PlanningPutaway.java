package io.quayside.receiving.receipt;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.putaway.OpenPutaway;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.PutawayCancelled;
import io.quayside.inventory.putaway.PutawayConfirmed;
import io.quayside.inventory.putaway.PutawayStatus;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.workflow.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final FindingInspections inspections;
    private final Putaways putaways;
    private final Outbox outbox;

    PlanningPutaway(GoodsReceipts receipts, DockedGoods docked, FindingInspections inspections, Putaways putaways, Outbox outbox) {
        this.receipts = receipts;
        this.docked = docked;
        this.inspections = inspections;
        this.putaways = putaways;
        this.outbox = outbox;
    }

    /**
     * @param round who waits until these are put away
     * @return how many putaways are open
     */
    public int ofReceipt(long receiptId, long round) {
        GoodsReceipt receipt = receipts.findById(receiptId).orElseThrow();
        return receipt.status() == ReceiptStatus.POSTED ? open(receipt.companyCode(), receipt.warehouseCode(), docked.ofReceipt(receiptId), round) : 0;
    }

    /** Of what an inspection has released to a dock, be it of a receipt, after rework or of stock. */
    public int ofInspection(long inspectionId, long round) {
        Inspection inspection = inspections.get(inspectionId);
        boolean reversed = inspection.receiptId() != null
                && receipts.findById(inspection.receiptId()).filter(receipt -> receipt.status() == ReceiptStatus.REVERSED).isPresent();
        return reversed ? 0 : open(inspection.companyCode(), inspection.warehouseCode(), docked.ofInspection(inspectionId), round);
    }

    private int open(String companyCode, String warehouseCode, List<DockedGoods.Docked> goods, long round) {
        List<Putaway> open = goods.stream().map(each -> putaways.open(new OpenPutaway(companyCode, "move:%d".formatted(each.moveId()),
                        warehouseCode, each.productId(), each.lotId(), each.quantity(), each.locationId(), each.source()).ownedBy(each.ownerId())))
                .flatMap(List::stream).filter(putaway -> putaway.status() == PutawayStatus.OPEN).toList();
        open.forEach(putaway -> putaway.join(round));
        return open.size();
    }

    @EventListener
    void follow(PutawayConfirmed confirmed) {
        follow(confirmed.putaway());
    }

    /** What is not to be carried any more is not waited for; it can be opened again. */
    @EventListener
    void follow(PutawayCancelled cancelled) {
        follow(cancelled.putaway());
    }

    private void follow(Putaway closed) {
        SourceDocument source = closed.source();
        if (!AWAITED.contains(source.type())) {
            return;
        }
        List<Putaway> all = putaways.of(source.type(), source.id());
        if (all.stream().noneMatch(putaway -> putaway.status() == PutawayStatus.OPEN)) {
            outbox.publish(ReceivingMessages.PUTAWAY_FINISHED, String.valueOf(Objects.requireNonNullElse(closed.round(), source.id())), Map.of());
        }
    }
}
