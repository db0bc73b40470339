package io.quayside.process.inventory;

import static io.quayside.process.inventory.InventoryAdjustmentProcess.COUNT_TASK;
import static io.quayside.process.inventory.InventoryAdjustmentProcess.JOB_ASSESS_VARIANCE;
import static io.quayside.process.inventory.InventoryAdjustmentProcess.JOB_CLOSE_COUNT;
import static io.quayside.process.inventory.InventoryAdjustmentProcess.JOB_DISCARD_ADJUSTMENT;
import static io.quayside.process.inventory.InventoryAdjustmentProcess.JOB_OPEN_COUNT;
import static io.quayside.process.inventory.InventoryAdjustmentProcess.JOB_POST_ADJUSTMENT;
import static io.quayside.process.inventory.InventoryAdjustmentProcess.RECOUNT_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import io.quayside.process.inventory.VarianceAssessment.CountFacts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InventoryAdjustmentPathTest extends PathTest {

    private static final Map<String, Object> DONE = Map.of("counted", true);

    InventoryAdjustmentPathTest() {
        super(InventoryAdjustmentProcess.PROCESS_ID);
    }

    @Test
    void should_close_when_the_book_was_right() {
        var count = count(false).task(COUNT_TASK, DONE);

        assess(count, 1, 0, 0);

        count.job(JOB_CLOSE_COUNT).endsWith("EndEvent_NoDifference");
    }

    @Test
    void should_post_a_difference_within_the_limits() {
        var count = count(false).task(COUNT_TASK, DONE);

        assess(count, 1, 1, 20);

        count.job(JOB_POST_ADJUSTMENT).endsWith("EndEvent_AdjustmentPosted");
    }

    @Test
    void should_ask_for_an_unfinished_sheet_again_and_have_another_person_count_before_it_is_approved() {
        var count = count(false).task(COUNT_TASK, DONE);
        count.job(JOB_ASSESS_VARIANCE, facts(new CountFacts(false, 1, false, false, BigDecimal.ZERO, BigDecimal.ZERO, null, null)));
        count.task(COUNT_TASK, DONE);

        assess(count, 1, 30, 400);
        count.task(RECOUNT_TASK, DONE);
        assess(count, 2, 30, 400);
        Approvals.decide(count, 1, "approve");

        count.job(JOB_POST_ADJUSTMENT).endsWith("EndEvent_AdjustmentPosted");
    }

    @Test
    void should_count_once_more_when_the_approver_wants_it_and_leave_the_book_when_rejected() {
        var count = counted();
        assess(count, 2, 30, 400);
        Approvals.decide(count, 1, "request-changes");
        count.task(RECOUNT_TASK, DONE);

        assess(count, 2, 30, 400);
        Approvals.decide(count, 1, "reject");

        assertThat(count.jobSeen(JOB_DISCARD_ADJUSTMENT)).containsEntry("approvalOutcome", "rejected").containsEntry("approvalComment", "because");
        count.endsWith("EndEvent_AdjustmentRejected");
    }

    @Test
    void should_approve_a_shortage_that_was_counted_on_arrival() {
        var count = counted();
        assess(count, 2, 50, 3_000);
        Approvals.decide(count, 1, "approve");
        Approvals.decide(count, 2, "approve");

        count.job(JOB_POST_ADJUSTMENT).endsWith("EndEvent_AdjustmentPosted");
    }

    @Test
    void should_take_a_count_back() {
        var count = count(false).awaitTask(COUNT_TASK);

        count.publish(InventoryAdjustmentProcess.MESSAGE_CANCELLED, Map.of("cancellationReason", "wrong bin", "cancelledBy", "wes"));

        assertThat(count.jobSeen(JOB_DISCARD_ADJUSTMENT)).containsEntry("cancellationReason", "wrong bin");
        count.endsWith("EndEvent_CountCancelled");
    }

    private Case counted() {
        return count(true);
    }

    private Case count(boolean counted) {
        var played = newCase();
        played.publish(InventoryAdjustmentProcess.MESSAGE_PLANNED, played.variables(Map.of(
                "countId", played.key(), "documentType", InventoryAdjustmentProcess.DOCUMENT_TYPE, "documentId", "1001", "counted", counted)));
        return played.job(JOB_OPEN_COUNT);
    }

    private static void assess(Case count, int attempts, long percent, long value) {
        count.job(JOB_ASSESS_VARIANCE, facts(
                new CountFacts(true, attempts, false, percent > 0, BigDecimal.valueOf(percent), BigDecimal.valueOf(value), null, null)));
    }

    private static Map<String, Object> facts(CountFacts facts) {
        var variables = new HashMap<String, Object>();
        variables.put("countFacts", facts);
        variables.put("amountMinor", facts.varianceValue().movePointRight(2).longValueExact());
        return variables;
    }
}
