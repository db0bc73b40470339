package io.quayside.quality.inspection;

import io.quayside.inventory.consignment.UsingConsignedGoods;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    void release(Inspection inspection, String step, Portion goods, String by) {
        move(inspection, step, goods, inspection.qualityLocationId(), inspection.releaseLocationId(), MoveReason.QUALITY_RELEASE, by);
    }

    void quarantine(Inspection inspection, String step, Portion goods, String by) {
        move(inspection, step, goods, inspection.qualityLocationId(), quarantineOf(inspection), MoveReason.QUALITY_REJECT, by);
    }

    void resume(Inspection inspection, String by) {
        move(inspection, "resume", inspection.all(), quarantineOf(inspection), inspection.qualityLocationId(), MoveReason.QUALITY_RELEASE, by);
    }

    /** The line of the receipt goes along, since what leaves to the vendor is settled with it. Each serial number moves by itself. */
    public void move(Inspection inspection, String step, Portion goods, long from, long to, MoveReason reason, String by) {
        Long owner = consigned.ownerOfReceiptLine(inspection.receiptLineId()).orElse(null);
        String key = "inspection:%d:%s".formatted(inspection.id(), step);
        Stream<MoveStock> moves = goods.serials().isEmpty()
                ? Stream.of(move(inspection, key, inspection.lotId(), goods.quantity(), from, to, reason, by))
                : goods.serials().stream().map(serial -> move(inspection, key + ":" + serial, serial, Quantity.of(BigDecimal.ONE, goods.quantity().unit()), from, to, reason, by));
        moving.move(moves.map(move -> move.ownedBy(owner)).toList());
    }

    private static MoveStock move(Inspection inspection, String key, @Nullable Long lotId, Quantity quantity, long from, long to, MoveReason reason, String by) {
        return new MoveStock(inspection.companyCode(), key, inspection.productId(), lotId, quantity, from, to, reason, source(inspection), null, by);
    }

    public static SourceDocument source(Inspection inspection) {
        return new SourceDocument(SOURCE, inspection.id(), inspection.receiptLineId(), inspection.number());
    }

    public long quarantineOf(Inspection inspection) {
        return places.first(inspection.warehouseCode(), LocationKind.QUARANTINE).id();
    }
}
