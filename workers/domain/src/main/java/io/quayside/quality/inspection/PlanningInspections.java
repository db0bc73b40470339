package io.quayside.quality.inspection;

import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.quality.plan.ApplyingPlans;
import io.quayside.quality.plan.InspectionPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which goods of a receipt are inspected before they may be used. */
@Service
@Transactional
public class PlanningInspections {

    private final ApplyingPlans plans;
    private final OpeningInspections opening;
    private final WarehousePlaces places;
    private final Products products;
    private final ReceiptContents receipts;

    PlanningInspections(ApplyingPlans plans, OpeningInspections opening, WarehousePlaces places, Products products, ReceiptContents receipts) {
        this.plans = plans;
        this.opening = opening;
        this.places = places;
        this.products = products;
        this.receipts = receipts;
    }

    public List<PlannedInspection> planReceipt(long receiptId) {
        return plan(receipts.of(receiptId));
    }

    /** Repeated for the same lines and lots, it gives the same inspections again. */
    public List<PlannedInspection> plan(List<ReceivedGoods> received) {
        Map<Long, Product> known = products.byId(received.stream().map(ReceivedGoods::productId).toList());
        return received.stream().flatMap(goods -> plan(goods, known.get(goods.productId())).stream()).toList();
    }

    private Optional<PlannedInspection> plan(ReceivedGoods goods, Product product) {
        Optional<Inspection> before = opening.find(goods.companyCode(), goods.key());
        if (before.isPresent()) {
            return before.map(PlanningInspections::planned);
        }
        return plans.to(goods.companyCode(), product.id(), product.categoryCode(), goods.vendorId())
                .filter(plan -> plan.inspects(plans.count(plan, product.id(), goods.vendorId())))
                .map(plan -> planned(opening.open(draft(goods, plan), product)));
    }

    private Draft draft(ReceivedGoods goods, InspectionPlan plan) {
        var subject = new Draft.Subject(goods.warehouseCode(), goods.vendorId(), goods.productId(), goods.lotId(), goods.quantity(), goods.value(),
                places.first(goods.warehouseCode(), LocationKind.QUALITY).id(), places.first(goods.warehouseCode(), LocationKind.INPUT).id());
        return new Draft(goods.companyCode(), goods.key(), Origin.RECEIPT, subject, goods.receiptId(), goods.receiptLineId(),
                goods.receiptNumber(), null, plan, goods.receivedBy());
    }

    private static PlannedInspection planned(Inspection inspection) {
        return new PlannedInspection(inspection.id(), inspection.number(), inspection.receiptLineId(), inspection.lotId(), inspection.quantity(),
                inspection.qualityLocationId());
    }
}
