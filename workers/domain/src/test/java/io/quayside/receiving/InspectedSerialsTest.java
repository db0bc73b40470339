package io.quayside.receiving;

import static io.quayside.receiving.ReceivingMother.ron;
import static io.quayside.receiving.ReceivingMother.typed;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.quality.QualityMother;
import io.quayside.quality.inspection.PlannedInspection;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.quality.plan.Trigger;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.receiving.receipt.PostingReceipts.Inspected;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.receiving.receipt.SettlingReceipts.LineDecision;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The serial numbers of a line come as one lot: a sample is drawn of all of them, and every nth delivery counts, not every nth piece. */
class InspectedSerialsTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired QualityMother quality;
    @Autowired FindingReceipts finding;
    @Autowired ScanningGoods scanning;
    @Autowired FinishingCounts finishing;
    @Autowired CheckingCounts checking;
    @Autowired SettlingReceipts settling;
    @Autowired PostingReceipts posting;
    @Autowired PlanningInspections planning;

    @Test
    void thirty_serial_numbers_of_a_line_are_one_inspection_and_all_of_them_wait_for_it() {
        String company = dock.company();
        Product product = dock.product(Tracking.SERIAL, null);
        quality.plan(company, product, null, null, Trigger.EVERY_NTH, 2, QualityMother.THREAD);
        PurchaseOrder order = dock.sent(company, "32", product);
        GoodsReceipt receipt = counted(order, 30);

        List<PlannedInspection> planned = planning.planReceipt(receipt.id());

        assertThat(planned).singleElement().satisfies(one -> {
            assertThat(one.quantity()).hasToString("30 PCE");
            assertThat(one.lotId()).isNull();
        });
        assertThat(planning.planReceipt(receipt.id())).as("again").isEqualTo(planned);
        PlannedInspection one = planned.getFirst();
        posting.post(receipt.id(), Map.of(new Inspected(one.receiptLineId(), one.lotId()), one.qualityLocationId()));
        assertThat(jdbc.sql("select count(*) from inventory_quant where location_id = ? and product_id = ? and on_hand = 1").params(one.qualityLocationId(), product.id())
                .query(Long.class).single()).isEqualTo(30);
        assertThat(planning.planReceipt(counted(order, 2).id())).as("the second delivery is not looked at").isEmpty();
    }

    private GoodsReceipt counted(PurchaseOrder order, int pieces) {
        String company = order.companyCode();
        GoodsReceipt receipt = dock.opened(order);
        long line = finding.get(receipt.id(), ron(company), read -> read.lines().getFirst().id());
        scanning.scan(receipt.id(), IntStream.range(0, pieces).mapToObj(piece -> typed(line, "1", "S-%d-%d".formatted(receipt.id(), piece))).toList(), ron(company));
        finishing.finish(receipt.id(), new Papers("DN-" + receipt.id(), false), ron(company));
        settling.settle(receipt.id(), checking.check(receipt.id()).stream().map(fact -> new LineDecision(fact.lineId(), LineOutcome.BACKORDER)).toList());
        return receipt;
    }
}
