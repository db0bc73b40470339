package io.quayside.receiving;

import static io.quayside.receiving.ReceivingMother.ron;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.QualityMother;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.disposition.Disposition;
import io.quayside.quality.disposition.DispositionKind;
import io.quayside.quality.disposition.DispositionsDriver;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.InspectionAnswer;
import io.quayside.quality.inspection.InspectionAnswer.Result;
import io.quayside.quality.inspection.InspectionStatus;
import io.quayside.quality.inspection.PlannedInspection;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.quality.inspection.PreparingInspections;
import io.quayside.quality.inspection.RecordingResults;
import io.quayside.quality.nonconformance.OpenNonconformance;
import io.quayside.quality.nonconformance.OpeningNonconformances;
import io.quayside.quality.nonconformance.Source;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.Severity;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.EndingReceipts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.receiving.receipt.PostingReceipts.Inspected;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.receiving.receipt.SettlingReceipts.LineDecision;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Inspections of goods that are not here any more end with their receipt; what was released stands in the way of taking it back. */
class ReversedInspectionsTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired QualityMother quality;
    @Autowired CheckingCounts checking;
    @Autowired SettlingReceipts settling;
    @Autowired PostingReceipts posting;
    @Autowired EndingReceipts ending;
    @Autowired PlanningInspections planning;
    @Autowired PreparingInspections preparing;
    @Autowired RecordingResults recording;
    @Autowired ConcludingInspections concluding;
    @Autowired FindingInspections inspections;
    @Autowired DisposingOfGoods disposing;
    @Autowired DispositionsDriver driver;
    @Autowired OpeningNonconformances opening;
    @Autowired ScoringVendors scoring;
    @Autowired DoneDeeds deeds;
    @Autowired TransactionTemplate transaction;

    private String company;
    private GoodsReceipt receipt;
    private PlannedInspection planned;

    @BeforeEach
    void twentyThatAreToBeInspected() {
        company = dock.company();
        Product product = dock.product(Tracking.NONE, null);
        quality.plan(company, product, null, null, Trigger.ALL, null, QualityMother.THREAD);
        receipt = dock.counted(dock.sent(company, "20", product), "20");
        settling.settle(receipt.id(), checking.check(receipt.id()).stream().map(fact -> new LineDecision(fact.lineId(), LineOutcome.ACCEPT)).toList());
        planned = planning.planReceipt(receipt.id()).getFirst();
    }

    @Test
    void an_inspection_that_waits_is_cancelled_with_the_reason_of_the_receipt_and_its_process_ends_with_that_of_the_receipt() {
        post();
        preparing.draw(planned.inspectionId(), Severity.NORMAL);

        reverse();

        assertThat(inspection(planned.inspectionId())).satisfies(cancelled -> {
            assertThat(cancelled.status()).isEqualTo(InspectionStatus.CANCELLED);
            assertThat(cancelled.cancellationReason()).isEqualTo("Delivered to the wrong company");
            assertThat(cancelled.cancelledBy()).isEqualTo("ron");
            assertThat(cancelled.closedAt()).isNotNull();
        });
        assertThat(published(QualityMessages.INSPECTION_CANCELLED, planned.inspectionId())).isEmpty();
        assertThatThrownBy(() -> fail(planned.inspectionId())).as("a late answer").isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_receipt_that_is_given_up_before_it_is_posted_takes_its_planned_inspections_along() {
        ending.cancel(receipt.id(), "Wrong lorry", ron(company));

        assertThat(inspection(planned.inspectionId()).status()).isEqualTo(InspectionStatus.CANCELLED);
    }

    @Test
    void an_inspection_after_rework_has_a_case_of_its_own_that_is_told() {
        failedAndReworked();
        long again = jdbc.sql("select id from quality_inspection where previous_id = ?").param(planned.inspectionId()).query(Long.class).single();

        reverse();

        assertThat(inspection(again).status()).isEqualTo(InspectionStatus.CANCELLED);
        assertThat(published(QualityMessages.INSPECTION_CANCELLED, again)).singleElement().asString().contains("Delivered to the wrong company");
        assertThat(inspection(planned.inspectionId()).status()).as("what was decided stays so").isEqualTo(InspectionStatus.CLOSED);
    }

    @Test
    void a_nonconformance_that_is_open_about_the_goods_is_void_and_one_that_is_closed_stays() {
        post();
        long open = nonconformance("Dented");
        long closed = nonconformance("Scratched");
        jdbc.sql("update quality_nonconformance set status = 'CLOSED' where id = ?").param(closed).update();
        assertThat(scoring.score(company, receipt.vendorId()).orElseThrow()).isLessThan(new BigDecimal("100"));

        reverse();

        assertThat(published(QualityMessages.NONCONFORMANCE_CANCELLED, open)).singleElement().asString().contains("Delivered to the wrong company", "ron");
        assertThat(published(QualityMessages.NONCONFORMANCE_CANCELLED, closed)).isEmpty();
        assertThat(jdbc.sql("select count(*) from quality_vendor_event where source_key = ?").param("taken-back:nonconformance:" + open).query(Long.class).single()).isOne();
    }

    @Test
    void a_lot_that_failed_before_has_its_nonconformance_void_too() {
        failedAndReworked();
        long opened = jdbc.sql("select id from quality_nonconformance where source_id = ?").param(planned.inspectionId()).query(Long.class).single();

        reverse();

        assertThat(published(QualityMessages.NONCONFORMANCE_CANCELLED, opened)).hasSize(1);
    }

    @Test
    void nobody_who_scanned_or_opened_the_receipt_inspects_its_goods() {
        jdbc.sql("update receiving_goods_receipt set opened_by = 'olga' where id = ?").param(receipt.id()).update();
        jdbc.sql("update receiving_scan set scanned_by = 'sam' where receipt_id = ?").param(receipt.id()).update();

        assertThat(deeds.of(QualityMessages.INSPECTION, String.valueOf(planned.inspectionId()))).extracting(Deed::username).containsExactlyInAnyOrder("ron", "olga", "sam");
    }

    /** Posted goods whose inspection has failed, and that were reworked. */
    private void failedAndReworked() {
        post();
        preparing.draw(planned.inspectionId(), Severity.NORMAL);
        fail(planned.inspectionId());
        concluding.evaluate(planned.inspectionId());
        Disposition part = disposing.open(planned.inspectionId()).getFirst();
        driver.decide(part, DispositionKind.REWORK);
        disposing.apply(part.id());
        concluding.close(planned.inspectionId());
    }

    private long nonconformance(String title) {
        return opening.open(new OpenNonconformance(company, Source.RECEIPT, receipt.id(), receipt.number(), receipt.vendorId(), null, null, title, "Seen at the dock"), "ron").id();
    }

    @Test
    void goods_that_were_rejected_stand_in_the_way_and_nothing_is_cancelled() {
        post();
        preparing.draw(planned.inspectionId(), Severity.NORMAL);
        fail(planned.inspectionId());
        concluding.evaluate(planned.inspectionId());
        disposing.open(planned.inspectionId());

        assertThatThrownBy(this::reverse).isInstanceOf(Refusal.Conflict.class);

        assertThat(inspection(planned.inspectionId()).status()).isEqualTo(InspectionStatus.QUARANTINED);
    }

    private void post() {
        posting.post(receipt.id(), Map.of(new Inspected(planned.receiptLineId(), planned.lotId()), planned.qualityLocationId()));
    }

    private void reverse() {
        ending.reverse(receipt.id(), "Delivered to the wrong company", ron(company));
    }

    private void fail(long inspectionId) {
        transaction.executeWithoutResult(status -> recording.record(inspectionId,
                new InspectionAnswer(List.of(new Result(0, null, 2, null)), null, false, List.of(), null), "quinn"));
    }

    private Inspection inspection(long id) {
        return inspections.get(id);
    }
}
