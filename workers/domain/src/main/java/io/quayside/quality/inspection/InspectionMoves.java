package io.quayside.quality.inspection;

import io.quayside.inventory.consignment.UsingConsignedGoods;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.Quantity;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends inspected goods from place to place; each step of an inspection moves once. */
@Component
public class InspectionMoves {

    private static final String SOURCE = "inspection";

    private final MovingStock moving;
    private final UsingConsignedGoods consigned;
    private final WarehousePlaces places;

    InspectionMoves(MovingStock moving, UsingConsignedGoods consigned, WarehousePlaces places) {
        this.moving = moving;
        this.consigned = consigned;
        this.places = places;
    }

    void release(Inspection inspection, String step, Quantity quantity, String by) {
        move(inspection, step, quantity, inspection.qualityLocationId(), inspection.releaseLocationId(), MoveReason.QUALITY_RELEASE, by);
    }

    void quarantine(Inspection inspection, String step, Quantity quantity, String by) {
        move(inspection, step, quantity, inspection.qualityLocationId(), quarantineOf(inspection), MoveReason.QUALITY_REJECT, by);
    }

    void resume(Inspection inspection, String by) {
        move(inspection, "resume", inspection.quantity(), quarantineOf(inspection), inspection.qualityLocationId(), MoveReason.QUALITY_RELEASE, by);
    }

    /** The line of the receipt goes along, since what leaves to the vendor is settled with it. */
    public void move(Inspection inspection, String step, Quantity quantity, long from, long to, MoveReason reason, String by) {
        moving.move(List.of(new MoveStock(inspection.companyCode(), "inspection:%d:%s".formatted(inspection.id(), step), inspection.productId(),
                inspection.lotId(), quantity, from, to, reason, source(inspection), null, by)
                .ownedBy(consigned.ownerOfReceiptLine(inspection.receiptLineId()).orElse(null))));
    }

    public static SourceDocument source(Inspection inspection) {
        return new SourceDocument(SOURCE, inspection.id(), inspection.receiptLineId(), inspection.number());
    }

    public long quarantineOf(Inspection inspection) {
        return places.first(inspection.warehouseCode(), LocationKind.QUARANTINE).id();
    }
}
