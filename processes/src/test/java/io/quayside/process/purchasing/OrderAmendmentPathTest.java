package io.quayside.process.purchasing;

import static io.quayside.process.purchasing.OrderAmendmentProcess.CORRECT_AMENDMENT_TASK;
import static io.quayside.process.purchasing.OrderAmendmentProcess.JOB_APPLY_AMENDMENT;
import static io.quayside.process.purchasing.OrderAmendmentProcess.JOB_ASSESS_AMENDMENT;
import static io.quayside.process.purchasing.OrderAmendmentProcess.JOB_DISCARD_AMENDMENT;
import static io.quayside.process.purchasing.OrderAmendmentProcess.JOB_REMIND_OF_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import io.quayside.process.purchasing.AmendmentAssessment.AmendmentFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderAmendmentPathTest extends PathTest {

    OrderAmendmentPathTest() {
        super(OrderAmendmentProcess.PROCESS_ID);
    }

    @Test
    void should_apply_a_change_within_the_tolerance() {
        var amendment = assess(proposed(), 100, 1, 10_100);

        amendment.job(JOB_APPLY_AMENDMENT).endsWith("EndEvent_AmendmentApplied");
    }

    @Test
    void should_apply_a_larger_change_when_the_new_total_is_approved() {
        var amendment = assess(proposed(), 3_000, 30, 13_000);

        Approvals.decide(amendment, 1, "approve");
        Approvals.decide(amendment, 2, "approve");

        amendment.job(JOB_APPLY_AMENDMENT).endsWith("EndEvent_AmendmentApplied");
    }

    @Test
    void should_apply_at_once_when_even_the_new_total_needs_no_approval() {
        var amendment = assess(proposed(), 100, 50, 300);

        amendment.job(JOB_APPLY_AMENDMENT).endsWith("EndEvent_AmendmentApplied");
    }

    @Test
    void should_drop_what_can_no_longer_be_applied() {
        var amendment = assess(proposed(), 100, 1, 10_100);

        amendment.error(JOB_APPLY_AMENDMENT, OrderAmendmentProcess.ERROR_NOT_APPLICABLE, Map.of("obstacle", "The agreement has run out"));

        assertThat(amendment.jobSeen(JOB_DISCARD_AMENDMENT)).containsEntry("obstacle", "The agreement has run out");
        amendment.endsWith("EndEvent_AmendmentDropped");
    }

    @Test
    void should_leave_the_order_as_it_was_when_rejected() {
        var amendment = assess(proposed(), 1_000, 20, 6_000);

        Approvals.decide(amendment, 1, "reject");

        assertThat(amendment.jobSeen(JOB_DISCARD_AMENDMENT))
                .containsEntry("approvalOutcome", "rejected").containsEntry("approvalComment", "because");
        amendment.endsWith("EndEvent_AmendmentDiscarded");
    }

    @Test
    void should_take_an_amendment_back_while_it_is_being_approved() {
        var amendment = assess(proposed(), 1_000, 20, 6_000);

        Approvals.open(amendment, 1);
        amendment.publish(OrderAmendmentProcess.MESSAGE_CANCELLED, Map.of("cancellationReason", "Order cancelled", "cancelledBy", "bea"));

        assertThat(amendment.jobSeen(JOB_DISCARD_AMENDMENT)).containsEntry("cancellationReason", "Order cancelled");
        amendment.endsWith("EndEvent_AmendmentCancelled");
    }

    @Test
    void should_assess_the_amendment_again_when_the_proposer_has_corrected_it() {
        var amendment = assess(proposed(), 1_000, 20, 6_000);

        Approvals.decide(amendment, 1, "request-changes");
        Approvals.scheduleTaskSoon(amendment).awaitTask(CORRECT_AMENDMENT_TASK);
        pass(Duration.ofHours(5));
        amendment.job(JOB_REMIND_OF_WORK).awaitActive("EndEvent_RemindedOfCorrection");
        amendment.task(CORRECT_AMENDMENT_TASK, Map.of("correction", "resubmit"));
        assess(amendment, 100, 1, 5_100);

        amendment.job(JOB_APPLY_AMENDMENT).endsWith("EndEvent_AmendmentApplied");
    }

    @Test
    void should_withdraw_with_the_reason_of_the_proposer() {
        var amendment = assess(proposed(), 1_000, 20, 6_000);

        Approvals.decide(amendment, 1, "request-changes");
        Approvals.scheduleTask(amendment).task(CORRECT_AMENDMENT_TASK, Map.of("correction", "withdraw", "cancellationReason", "No longer needed"));

        assertThat(amendment.jobSeen(JOB_DISCARD_AMENDMENT))
                .containsEntry("cancellationReason", "No longer needed").containsEntry("cancelledBy", "rita");
        amendment.endsWith("EndEvent_AmendmentWithdrawn");
    }

    private Case proposed() {
        var amendment = newCase();
        var variables = amendment.variables(Map.of("amendmentId", amendment.key(), "orderId", "1001"));
        return amendment.publish(OrderAmendmentProcess.MESSAGE_PROPOSED, variables);
    }

    private static Case assess(Case amendment, long change, long percent, long total) {
        var facts = new ApprovalFacts(BigDecimal.valueOf(total), BigDecimal.valueOf(total), "STANDARD", false, "ACTIVE",
                BigDecimal.ZERO, List.of("4100"));
        return amendment.job(JOB_ASSESS_AMENDMENT, Map.of(
                "amendmentFacts", new AmendmentFacts(BigDecimal.valueOf(percent), BigDecimal.valueOf(change),
                        BigDecimal.valueOf(percent), BigDecimal.valueOf(change), BigDecimal.valueOf(total)),
                "facts", facts, "amountMinor", total * 100, "revision", 1));
    }
}
