package io.quayside.receiving.receipt;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.quality.inspection.WarehousePlaces;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Goods that turn out to be damaged or of a wrong lot when they are in stock already: where they still lie where they were put, nobody uses them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BlockingStock {

    private final WhereGoodsLie whereGoodsLie;
    private final MovingStock moving;
    private final Putaways putaways;
    private final WarehousePlaces places;
    private final PlanningInspections inspections;

    BlockingStock(WhereGoodsLie whereGoodsLie, MovingStock moving, Putaways putaways, WarehousePlaces places, PlanningInspections inspections) {
        this.whereGoodsLie = whereGoodsLie;
        this.moving = moving;
        this.putaways = putaways;
        this.places = places;
        this.inspections = inspections;
    }

    void block(GoodsReceipt receipt, ReceiptLine line, Discrepancy logged, GoodsState state, String by) {
        Quantity bad = logged.found().quantity();
        Optional<ReceiptCount> taken = line.find(logged.found().lotNumber(), GoodsState.GOOD).filter(count -> count.moveId() != null);
        Quantity blocked = taken.map(count -> take(receipt, line, count, bad, logged.id(), by)).orElseGet(() -> Quantity.zero(bad.unit()));
        if (blocked.isPositive()) {
            inspections.planBlocked(logged.id(), ReceiptGoods.goods(receipt, line, List.of(taken.orElseThrow()), blocked, line.companyValue(), by, state));
        }
        logged.block(blocked);
    }

    /** @return how much of it */
    private Quantity take(GoodsReceipt receipt, ReceiptLine line, ReceiptCount count, Quantity wanted, long discrepancyId, String by) {
        BigDecimal left = wanted.value();
        Map<Long, BigDecimal> taken = new HashMap<>();
        List<MoveStock> moves = new ArrayList<>();
        for (WhereGoodsLie.Place place : whereGoodsLie.of(receipt, line, count)) {
            BigDecimal free = place.free().subtract(taken.getOrDefault(place.locationId(), BigDecimal.ZERO));
            BigDecimal part = left.min(place.put()).min(free);
            if (part.signum() > 0) {
                Quantity quantity = Quantity.of(part, wanted.unit());
                if (place.putawayId() != null && !place.inBin()) {
                    putaways.leaveOut(place.putawayId(), quantity, by, Set.of(receipt.companyCode()));
                }
                moves.add(move(receipt, line, count, "discrepancy:%d:%d".formatted(discrepancyId, moves.size()), quantity, place, by));
                taken.merge(place.locationId(), part, BigDecimal::add);
                left = left.subtract(part);
            }
        }
        moving.move(moves);
        return Quantity.of(wanted.value().subtract(left), wanted.unit());
    }

    private MoveStock move(GoodsReceipt receipt, ReceiptLine line, ReceiptCount count, String key, Quantity quantity, WhereGoodsLie.Place place, String by) {
        return new MoveStock(receipt.companyCode(), key, line.productId(), count.lotId(), quantity, place.locationId(),
                places.first(receipt.warehouseCode(), LocationKind.QUARANTINE).id(), MoveReason.QUALITY_REJECT,
                new SourceDocument(ReceiptAccess.DOCUMENT_TYPE, receipt.id(), line.id(), receipt.number()), null, by).ownedBy(place.ownerId());
    }
}
