package io.quayside.quality.inspection;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inspections that no receipt asks for: of goods in stock, and of goods that were reworked. */
@Service
@Transactional
public class RequestingInspections {

    private final OpeningInspections opening;
    private final InspectionPlans plans;
    private final Locations locations;
    private final Products products;
    private final Lots lots;
    private final WarehousePlaces places;
    private final EstimatedValues values;
    private final InspectionMoves moves;
    private final ReceiptsOfStock receipts;
    private final Outbox outbox;

    RequestingInspections(OpeningInspections opening, InspectionPlans plans, Locations locations, Products products, Lots lots, WarehousePlaces places,
            EstimatedValues values, InspectionMoves moves, ReceiptsOfStock receipts, Outbox outbox) {
        this.opening = opening;
        this.plans = plans;
        this.locations = locations;
        this.products = products;
        this.lots = lots;
        this.places = places;
        this.values = values;
        this.moves = moves;
        this.receipts = receipts;
        this.outbox = outbox;
    }

    /** Takes the goods out of stock at once, so that nobody uses them meanwhile. */
    public Inspection request(StockInspectionRequest request, CurrentUser user) {
        Location from = locations.find(request.locationId(), user.companies()).orElseThrow(() -> new Refusal.Invalid("locationId", "is not a location"));
        if (!from.kind().isAvailable()) {
            throw new Refusal.Invalid("locationId", "holds no stock that could be used");
        }
        Product product = product(request);
        InspectionPlan plan = plans.find(request.planId(), Set.of(from.companyCode())).orElseThrow(() -> new Refusal.Invalid("planId", "is not a plan of the company"));
        Optional<Lot> lot = Optional.ofNullable(request.lotId()).map(id -> lots.get(id, Set.of(from.companyCode())));
        ReceiptsOfStock.Receipt receipt = receipts.of(from.companyCode(), product.id(), request.lotId(), request.quantity());
        Long vendor = lot.map(Lot::vendorId).orElse(receipt.vendorId() == null ? plan.vendorId() : receipt.vendorId());
        var subject = new Draft.Subject(from.warehouseCode(), vendor, product.id(), request.lotId(), List.of(), request.quantity(),
                values.of(from.companyCode(), product, request.quantity()), places.first(from.warehouseCode(), LocationKind.QUALITY).id(), from.id());
        Inspection inspection = opening.open(new Draft(from.companyCode(), "stock:" + Ids.next(), Origin.STOCK, subject, null, receipt.lineId(), null, null,
                Terms.of(plan), user.username()), product);
        moves.move(inspection, "take", inspection.all(), from.id(), inspection.qualityLocationId(), MoveReason.TRANSFER, user.username());
        start(inspection, product);
        return inspection;
    }

    private Product product(StockInspectionRequest request) {
        Product product = products.byId(Set.of(request.productId())).get(request.productId());
        if (product == null) {
            throw new Refusal.Invalid("productId", "is not a product");
        }
        if (!request.quantity().isPositive() || !request.quantity().unit().equals(product.baseUnit())) {
            throw new Refusal.Invalid("quantity", "must be above zero, in " + product.baseUnit());
        }
        return product;
    }

    /** Of goods that were reworked and lie at the quality location again. */
    public Inspection again(Inspection before, long dispositionId, Portion goods, String by) {
        Product product = products.get(before.productId());
        var subject = new Draft.Subject(before.warehouseCode(), before.vendorId(), before.productId(), before.lotId(), goods.serials(), goods.quantity(), before.valueOf(goods.quantity()),
                before.qualityLocationId(), before.releaseLocationId());
        Inspection inspection = opening.open(new Draft(before.companyCode(), "rework:" + dispositionId, Origin.REWORK, subject, before.receiptId(),
                before.receiptLineId(), before.receiptNumber(), before.id(), before.terms(), by), product);
        start(inspection, product);
        return inspection;
    }

    void start(Inspection inspection, Product product) {
        outbox.publish(QualityMessages.INSPECTION_REQUESTED, String.valueOf(inspection.id()), Map.of(
                "inspectionId", String.valueOf(inspection.id()),
                "businessKey", inspection.number(),
                "companyCode", inspection.companyCode(),
                "title", "Inspect %s %s".formatted(inspection.quantity(), product.name()),
                "requester", inspection.requestedBy(),
                "amountMinor", inspection.value().getAmountMinorLong(),
                "currency", inspection.value().getCurrencyUnit().getCode()));
    }
}
