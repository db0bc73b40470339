package io.quayside.quality.inspection;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.transfer.Transfer;
import io.quayside.inventory.transfer.TransferReceived;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.quality.plan.ApplyingPlans;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.quality.plan.Operation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Goods from another warehouse that a plan wants to see go from the dock to quality at once; those of a vendor are left where they are. */
@Component
class InspectingTransfers {

    private final InspectionPlans plans;
    private final ApplyingPlans applying;
    private final OpeningInspections opening;
    private final RequestingInspections requesting;
    private final InspectionMoves moves;
    private final WarehousePlaces places;
    private final EstimatedValues values;
    private final Products products;
    private final Lots lots;
    private final ReceiptsOfStock receipts;

    InspectingTransfers(InspectionPlans plans, ApplyingPlans applying, OpeningInspections opening, RequestingInspections requesting, InspectionMoves moves,
            WarehousePlaces places, EstimatedValues values, Products products, Lots lots, ReceiptsOfStock receipts) {
        this.plans = plans;
        this.applying = applying;
        this.opening = opening;
        this.requesting = requesting;
        this.moves = moves;
        this.places = places;
        this.values = values;
        this.products = products;
        this.lots = lots;
        this.receipts = receipts;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(TransferReceived received) {
        Transfer transfer = received.transfer();
        if (plans.active(transfer.companyCode()).stream().noneMatch(plan -> plan.operation() == Operation.TRANSFER)) {
            return;
        }
        List<StockMove> own = received.moves().stream().filter(move -> move.ownerId() == null).toList();
        Map<Long, Product> known = products.byId(own.stream().map(StockMove::productId).toList());
        Map<Long, Lot> lot = lots.byId(own.stream().map(StockMove::lotId).filter(Objects::nonNull).toList());
        own.forEach(move -> {
            Product product = known.get(move.productId());
            Long vendor = move.lotId() == null ? null : lot.get(move.lotId()).vendorId();
            applying.to(Operation.TRANSFER, transfer.companyCode(), product.id(), product.categoryCode(), vendor)
                    .ifPresent(plan -> inspect(transfer, move, product, vendor, plan));
        });
    }

    private void inspect(Transfer transfer, StockMove move, Product product, @Nullable Long vendor, InspectionPlan plan) {
        ReceiptsOfStock.Receipt receipt = receipts.of(transfer.companyCode(), product.id(), move.lotId(), move.quantity());
        var subject = new Draft.Subject(transfer.toWarehouse(), vendor == null ? receipt.vendorId() : vendor, product.id(), move.lotId(), List.of(), move.quantity(),
                values.of(transfer.companyCode(), product, move.quantity()), places.first(transfer.toWarehouse(), LocationKind.QUALITY).id(), move.toLocationId());
        Inspection inspection = opening.open(new Draft(transfer.companyCode(), "transfer-move:" + move.id(), Origin.TRANSFER, subject, null, receipt.lineId(),
                transfer.number(), null, Terms.of(plan), move.movedBy()), product);
        moves.move(inspection, "take", inspection.all(), move.toLocationId(), inspection.qualityLocationId(), MoveReason.TRANSFER, move.movedBy());
        requesting.start(inspection, product);
    }
}
