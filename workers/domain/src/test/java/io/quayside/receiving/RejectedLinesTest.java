package io.quayside.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.quality.QualityMother;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.disposition.Disposition;
import io.quayside.quality.disposition.DispositionKind;
import io.quayside.quality.disposition.DispositionsDriver;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.quality.inspection.InspectionAnswer;
import io.quayside.quality.inspection.InspectionAnswer.Part;
import io.quayside.quality.inspection.InspectionAnswer.Result;
import io.quayside.quality.inspection.PartDecision;
import io.quayside.quality.inspection.PlannedInspection;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.quality.inspection.PreparingInspections;
import io.quayside.quality.inspection.RecordingResults;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.Severity;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.receiving.receipt.PostingReceipts.Inspected;
import io.quayside.receiving.receipt.RejectedLines;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.receiving.receipt.SettlingReceipts.LineDecision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class RejectedLinesTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired QualityMother quality;
    @Autowired CheckingCounts checking;
    @Autowired SettlingReceipts settling;
    @Autowired PostingReceipts posting;
    @Autowired PlanningInspections planning;
    @Autowired PreparingInspections preparing;
    @Autowired RecordingResults recording;
    @Autowired ConcludingInspections concluding;
    @Autowired DisposingOfGoods disposing;
    @Autowired DispositionsDriver driver;
    @Autowired RejectedLines rejected;
    @Autowired TransactionTemplate transaction;

    @Test
    void what_is_refused_at_the_dock_and_what_fails_and_goes_back_is_rejected() {
        String company = dock.company();
        Product product = dock.product(Tracking.NONE, null);
        quality.plan(company, product, null, null, Trigger.ALL, null, QualityMother.THREAD);
        PurchaseOrder order = dock.sent(company, "20", product);
        assertThat(rejected.ofOrder(company, order.id())).isEmpty();
        GoodsReceipt receipt = dock.counted(order, "23");
        settling.settle(receipt.id(), checking.check(receipt.id()).stream().map(fact -> new LineDecision(fact.lineId(), LineOutcome.REFUSE_SURPLUS)).toList());
        PlannedInspection planned = planning.planReceipt(receipt.id()).getFirst();
        posting.post(receipt.id(), Map.of(new Inspected(planned.receiptLineId(), planned.lotId()), planned.qualityLocationId()));
        preparing.draw(planned.inspectionId(), Severity.NORMAL);
        transaction.executeWithoutResult(status -> recording.record(planned.inspectionId(), new InspectionAnswer(List.of(new Result(0, null, 2, null)), null, true,
                List.of(new Part(PartDecision.ACCEPTED, new BigDecimal("18"), null, null), new Part(PartDecision.REJECTED, new BigDecimal("2"), "Bent", null)), null), "quinn"));
        concluding.evaluate(planned.inspectionId());
        Disposition part = disposing.open(planned.inspectionId()).getFirst();
        driver.decide(part, DispositionKind.RETURN_TO_VENDOR);

        assertThat(theLine(order)).as("nothing has gone back yet").isEqualTo("3 PCE rejected, 0 PCE returned");
        disposing.apply(part.id());

        assertThat(theLine(order)).isEqualTo("5 PCE rejected, 2 PCE returned");
        assertThat(rejected.ofOrder("QUS", order.id())).as("of another company").isEmpty();
    }

    private String theLine(PurchaseOrder order) {
        RejectedLines.Rejected line = rejected.ofOrder(order.companyCode(), order.id()).values().iterator().next();
        return "%s rejected, %s returned".formatted(line.rejected(), line.returned());
    }
}
