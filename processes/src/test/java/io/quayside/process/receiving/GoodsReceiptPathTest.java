package io.quayside.process.receiving;

import static io.quayside.process.receiving.GoodsReceiptProcess.COUNT_GOODS_TASK;
import static io.quayside.process.receiving.GoodsReceiptProcess.DECIDE_RECEIPT_TASK;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_CHECK_COUNT;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_CLAIM_FROM_VENDOR;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_PLAN_INSPECTIONS;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_POST_RECEIPT;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_RECOUNT_RECEIPT;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_SETTLE_RECEIPT;
import static io.quayside.process.receiving.GoodsReceiptProcess.JOB_SET_LINES_ASIDE;
import static io.quayside.process.receiving.PutawayProcess.JOB_PLAN_PUTAWAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import io.quayside.process.receiving.CountFacts.LineFact;
import io.quayside.process.receiving.PlannedInspections.Planned;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class GoodsReceiptPathTest extends PathTest {

    private static final String END = "EndEvent_ReceiptDone";

    GoodsReceiptPathTest() {
        super(GoodsReceiptProcess.PROCESS_ID);
    }

    @Test
    void should_take_in_what_is_as_ordered() {
        var receipt = finished(opened());

        receipt.job(JOB_CHECK_COUNT, facts(fact("1", 0, 0), fact("2", 0, 60)));

        assertThat(receipt.jobSeen(JOB_SETTLE_RECEIPT)).extracting("lineDecisions").asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(decided("1", "accept"), decided("2", "backorder"));
        posted(receipt, List.of());
        rest(receipt).endsWith(END);
    }

    @Test
    void should_ask_the_buyer_about_a_surplus_and_do_as_told() {
        var receipt = finished(opened()).job(JOB_CHECK_COUNT, facts(fact("1", 20, 0)));

        receipt.task(DECIDE_RECEIPT_TASK, choices("1", "refuse-surplus"));

        assertThat(receipt.jobSeen(JOB_SETTLE_RECEIPT)).extracting("lineChoices").asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(choice("1", "refuse-surplus"));
        posted(receipt, List.of());
        rest(receipt).endsWith(END);
    }

    @Test
    void should_post_the_good_lines_while_the_buyer_decides_on_the_bad_ones() {
        var receipt = finished(opened()).job(JOB_CHECK_COUNT, facts(fact("1", 0, 0), fact("2", 20, 0)));

        assertThat(receipt.jobSeen(JOB_SET_LINES_ASIDE, Map.of("lineDecisions", List.of(decided("1", "accept"))))).extracting("lineDecisions")
                .asInstanceOf(InstanceOfAssertFactories.LIST).containsExactly(decided("1", "accept"), decided("2", "approve"));

        assertThat(receipt.jobSeen(JOB_SETTLE_RECEIPT)).extracting("lineDecisions").asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(decided("1", "accept"));
        posted(receipt, List.of());
        rest(receipt).endsWith(END);
    }

    @Test
    void should_begin_with_the_decision_on_lines_that_were_set_aside() {
        var receipt = newCase();
        receipt.publish(GoodsReceiptProcess.MESSAGE_SET_ASIDE, receipt.variables(Map.of("receiptId", receipt.key(), "orderId", "1001", "vendorId", "7",
                "documentType", GoodsReceiptProcess.DOCUMENT_TYPE, "documentId", receipt.key(), "lineDecisions", List.of(decided("2", "approve")))));

        receipt.task(DECIDE_RECEIPT_TASK, choices("2", "accept"));

        receipt.job(JOB_SETTLE_RECEIPT);
        posted(receipt, List.of());
        rest(receipt).endsWith(END);
    }

    @Test
    void should_count_again_when_the_buyer_does_not_believe_it() {
        var receipt = finished(opened()).job(JOB_CHECK_COUNT, facts(fact("1", 20, 0)));

        receipt.task(DECIDE_RECEIPT_TASK, choices("1", "recount")).job(JOB_RECOUNT_RECEIPT);
        receipt.task(COUNT_GOODS_TASK, Map.of("deliveryNote", "DN-1"));

        receipt.job(JOB_CHECK_COUNT, facts(fact("1", 0, 0))).job(JOB_SETTLE_RECEIPT);
        posted(receipt, List.of());
        rest(receipt).endsWith(END);
    }

    @Test
    void should_put_the_rest_away_while_a_lot_is_inspected() {
        var receipt = finished(opened()).job(JOB_CHECK_COUNT, facts(fact("1", 0, 0))).job(JOB_SETTLE_RECEIPT);

        posted(receipt, List.of(new Planned("501", "1", "77", "9")));
        rest(receipt).awaitActive("CallActivity_QualityInspection");
        Inspections.skip(receipt);

        receipt.endsWith(END);
    }

    @Test
    void should_end_when_the_receipt_is_given_up() {
        var receipt = opened().awaitTask(COUNT_GOODS_TASK);

        receipt.publish(GoodsReceiptProcess.MESSAGE_CANCELLED, Map.of("cancellationReason", "Wrong lorry", "cancelledBy", "ron"));

        receipt.endsWith("EndEvent_ReceiptCancelled");
    }

    private Case opened() {
        var receipt = newCase();
        return receipt.publish(GoodsReceiptProcess.MESSAGE_OPENED, receipt.variables(Map.of("receiptId", receipt.key(), "orderId", "1001",
                "vendorId", "7", "documentType", GoodsReceiptProcess.DOCUMENT_TYPE, "documentId", receipt.key())));
    }

    private static Case finished(Case receipt) {
        return receipt.awaitTask(COUNT_GOODS_TASK).publish(GoodsReceiptProcess.MESSAGE_COUNT_FINISHED, Map.of("countedBy", "ron"));
    }

    private static void posted(Case receipt, List<Planned> inspections) {
        receipt.job(JOB_PLAN_INSPECTIONS, Map.of("inspections", inspections)).job(JOB_POST_RECEIPT);
    }

    private static Case rest(Case receipt) {
        return receipt.job(JOB_CLAIM_FROM_VENDOR).job(JOB_PLAN_PUTAWAY, Map.of("putawayCount", 0));
    }

    private static Map<String, Object> facts(LineFact... facts) {
        return Map.of("lineFacts", List.of(facts));
    }

    private static LineFact fact(String line, long over, long missing) {
        return new LineFact(line, "B-1 Bearing", true, BigDecimal.valueOf(over), BigDecimal.ONE, BigDecimal.valueOf(missing), BigDecimal.ZERO, false);
    }

    private static Map<String, Object> decided(String line, String outcome) {
        return Map.of("lineId", line, "description", "B-1 Bearing", "arrived", true, "outcome", outcome);
    }

    private static Map<String, Object> choices(String line, String outcome) {
        return Map.of("lineChoices", List.of(choice(line, outcome)));
    }

    private static Map<String, Object> choice(String line, String outcome) {
        return Map.of("lineId", line, "description", "B-1 Bearing", "outcome", outcome, "reason", "because");
    }
}
