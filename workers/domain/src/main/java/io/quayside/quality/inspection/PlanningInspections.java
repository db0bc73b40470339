package io.quayside.quality.inspection;

import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.quality.plan.ApplyingPlans;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.Operation;
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
    private final RequestingInspections requesting;

    PlanningInspections(ApplyingPlans plans, OpeningInspections opening, WarehousePlaces places, Products products, ReceiptContents receipts,
            RequestingInspections requesting) {
        this.plans = plans;
        this.opening = opening;
        this.places = places;
        this.products = products;
        this.receipts = receipts;
        this.requesting = requesting;
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
        Optional<InspectionPlan> applying = plans.to(Operation.RECEIPT, goods.companyCode(), product.id(), product.categoryCode(), goods.vendorId());
        if (goods.blockedAs() != null) {
            return Optional.of(planned(opening.open(draft(goods.key(), goods, Origin.BLOCKED, blocked(applying)), product)));
        }
        return applying.flatMap(plan -> terms(plan, goods)).map(terms -> planned(opening.open(draft(goods.key(), goods, Origin.RECEIPT, terms), product)));
    }

    /** Goods that turned out to be bad in stock and lie in quarantine now: a case of its own follows them. */
    public void planBlocked(long discrepancyId, ReceivedGoods goods) {
        Product product = products.get(goods.productId());
        Optional<InspectionPlan> applying = plans.to(Operation.RECEIPT, goods.companyCode(), product.id(), product.categoryCode(), goods.vendorId());
        requesting.start(opening.open(draft(Inspection.BLOCKED_IN_STOCK + discrepancyId, goods, Origin.BLOCKED, blocked(applying)), product), product);
    }

    private static Terms blocked(Optional<InspectionPlan> applying) {
        return applying.map(Terms::of).orElseGet(Terms::ofBlocked);
    }

    /** A plan that wants a certificate wants it of every lot, also of those whose turn it is not. */
    private Optional<Terms> terms(InspectionPlan plan, ReceivedGoods goods) {
        boolean turn = plan.inspects(plans.count(plan, goods.productId(), goods.vendorId()));
        return turn || plan.needsCertificate() ? Optional.of(Terms.of(plan, !turn)) : Optional.empty();
    }

    private Draft draft(String key, ReceivedGoods goods, Origin origin, Terms terms) {
        var subject = new Draft.Subject(goods.warehouseCode(), goods.vendorId(), goods.productId(), goods.lotId(), goods.serials(), goods.quantity(), goods.value(),
                places.first(goods.warehouseCode(), LocationKind.QUALITY).id(), places.first(goods.warehouseCode(), LocationKind.INPUT).id());
        return new Draft(goods.companyCode(), key, origin, subject, goods.receiptId(), goods.receiptLineId(),
                goods.receiptNumber(), null, terms, goods.receivedBy());
    }

    private static PlannedInspection planned(Inspection inspection) {
        return new PlannedInspection(inspection.id(), inspection.number(), inspection.receiptLineId(), inspection.lotId(), inspection.quantity(),
                inspection.origin() == Origin.BLOCKED ? null : inspection.qualityLocationId());
    }
}
