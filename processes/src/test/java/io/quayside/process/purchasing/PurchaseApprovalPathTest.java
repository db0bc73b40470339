package io.quayside.process.purchasing;

import static io.quayside.process.purchasing.PurchaseApprovalProcess.CHOOSE_VENDOR_TASK;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.CORRECT_REQUISITION_TASK;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_CANCEL_REQUISITION;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_CHECK_REQUISITION;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_CREATE_ORDERS;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_FIND_VENDOR_CANDIDATES;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_RECORD_AUTO_APPROVAL;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_REMIND_OF_WORK;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.JOB_REJECT_REQUISITION;
import static io.quayside.process.purchasing.PurchaseApprovalProcess.PROCESS_ID;
import static io.quayside.process.purchasing.RequisitionSteps.candidates;
import static io.quayside.process.purchasing.RequisitionSteps.check;
import static io.quayside.process.purchasing.RequisitionSteps.checkCapital;
import static io.quayside.process.purchasing.RequisitionSteps.checkNewVendor;
import static io.quayside.process.purchasing.RequisitionSteps.order;
import static io.quayside.process.purchasing.RequisitionSteps.revalued;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurchaseApprovalPathTest extends PathTest {

    PurchaseApprovalPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_order_a_small_requisition_without_asking_anybody() {
        var requisition = check(submitted(), 999);

        requisition.job(JOB_RECORD_AUTO_APPROVAL);

        order(requisition);
    }

    @Test
    void should_order_after_every_level_approved() {
        var requisition = check(submitted(), 12_000);

        Approvals.decide(requisition, 1, "approve");
        Approvals.decide(requisition, 2, "approve");

        order(requisition);
        assertThat(requisition.history().variable(PROCESS_ID, "approvalLevels")).hasValueSatisfying(PurchaseApprovalPathTest::namesLevels1And2);
    }

    @Test
    void should_reject() {
        var requisition = check(submitted(), 1_000);

        Approvals.decide(requisition, 1, "reject");
        var seen = requisition.jobSeen(JOB_REJECT_REQUISITION);

        assertThat(seen).containsEntry("approvalComment", "because");
        requisition.endsWith("EndEvent_RequisitionRejected");
    }

    @Test
    void should_start_again_at_the_lowest_level_when_the_requester_has_corrected() {
        var requisition = check(submitted(), 12_000);

        Approvals.decide(requisition, 1, "approve");
        Approvals.decide(requisition, 2, "request-changes");
        Approvals.scheduleTask(requisition).task(CORRECT_REQUISITION_TASK, Map.of("correction", "resubmit"));
        check(requisition, 1_000);
        Approvals.decide(requisition, 1, "approve");

        order(requisition);
        assertThat(requisition.history().documents(CORRECT_REQUISITION_TASK)).containsExactly("requisition " + requisition.key());
    }

    @Test
    void should_withdraw_with_the_reason_of_the_requester() {
        var requisition = check(submitted(), 1_000);

        Approvals.decide(requisition, 1, "request-changes");
        Approvals.scheduleTask(requisition).task(CORRECT_REQUISITION_TASK, Map.of("correction", "withdraw", "cancellationReason", "Found some in stock"));
        var seen = requisition.jobSeen(JOB_CANCEL_REQUISITION);

        assertThat(seen).containsEntry("cancellationReason", "Found some in stock").containsEntry("cancelledBy", "rita");
        requisition.endsWith("EndEvent_RequisitionWithdrawn");
    }

    @Test
    void should_end_open_approvals_when_the_requisition_changes() {
        var requisition = check(submitted(), 12_000);

        Approvals.decide(requisition, 1, "approve");
        Approvals.open(requisition, 2);
        requisition.publish(PurchaseApprovalProcess.MESSAGE_CHANGED, requisition.key() + ":1", Map.of("revision", 2));
        check(requisition, 500).job(JOB_RECORD_AUTO_APPROVAL);

        order(requisition);
        assertThat(requisition.history().state(ApprovalChainProcess.PROCESS_ID)).contains("TERMINATED");
    }

    @Test
    void should_show_a_reduced_amount_to_the_next_level() {
        var requisition = check(submitted(), 60_000);

        Approvals.reduce(requisition, 1);
        check(requisition, 12_000, 1);
        Approvals.decide(requisition, 2, "approve");

        order(requisition);
        assertThat(requisition.history().variable(PROCESS_ID, "approvalLevels")).hasValueSatisfying(PurchaseApprovalPathTest::namesLevels1And2);
        assertThat(requisition.history().variable(PROCESS_ID, "remainingLevels")).hasValueSatisfying(remaining ->
                assertThat(remaining).contains("\"level\":2").contains("\"given\":0").doesNotContain("\"level\":1"));
        assertThat(requisition.history().variable(ApprovalChainProcess.PROCESS_ID, "amountMinor")).contains("1200000");
    }

    @Test
    void should_ask_no_further_level_when_a_reduction_makes_those_so_far_enough() {
        var requisition = check(submitted(), 12_000);

        Approvals.reduce(requisition, 1);
        check(requisition, 2_000, 1);

        order(requisition);
    }

    @Test
    void should_not_call_a_reduction_below_all_limits_an_automatic_approval() {
        var requisition = check(submitted(), 1_000);

        Approvals.reduce(requisition, 1);
        check(requisition, 100, 1);

        order(requisition);
        assertThat(requisition.history().passed(PROCESS_ID)).doesNotContain("ServiceTask_RecordAutoApproval");
    }

    @Test
    void should_have_a_revision_approved_that_came_while_approval_was_ending() {
        var requisition = check(submitted(), 1_000);

        Approvals.decide(requisition, 1, "approve");
        requisition.error(JOB_FIND_VENDOR_CANDIDATES, PurchaseApprovalProcess.ERROR_REQUISITION_CHANGED);
        check(requisition, 2_000);
        Approvals.decide(requisition, 1, "approve");

        order(requisition);
    }

    @Test
    void should_select_vendors_again_when_quotes_were_awarded_while_they_were_being_selected() {
        var requisition = check(submitted(), 2_000);

        Approvals.decide(requisition, 1, "approve");
        requisition.job(JOB_FIND_VENDOR_CANDIDATES, candidates("ACTIVE", false)).error(JOB_CREATE_ORDERS, PurchaseApprovalProcess.ERROR_REQUISITION_CHANGED);
        check(requisition, 2_000, 1);

        order(requisition);
    }

    @Test
    void should_ask_a_buyer_where_no_vendor_may_be_ordered_from() {
        var requisition = check(submitted(), 10);

        requisition.job(JOB_RECORD_AUTO_APPROVAL)
                .job(JOB_FIND_VENDOR_CANDIDATES, candidates("BLOCKED", false))
                .error(JOB_CREATE_ORDERS, PurchaseApprovalProcess.ERROR_NO_VENDOR);
        Approvals.scheduleTaskSoon(requisition).awaitTask(CHOOSE_VENDOR_TASK);
        pass(Duration.ofHours(5));
        requisition.job(JOB_REMIND_OF_WORK).awaitActive("EndEvent_RemindedOfChoice");
        requisition.task(CHOOSE_VENDOR_TASK, Map.of("vendorChoices", List.of(new VendorChoice("7", "1 Bearing", "V-2", "Sooner"))));
        check(requisition, 10).job(JOB_RECORD_AUTO_APPROVAL).job(JOB_FIND_VENDOR_CANDIDATES, candidates("ACTIVE", true));

        var seen = requisition.jobSeen(JOB_CREATE_ORDERS);
        assertThat(seen.get("vendorSelections")).asString().contains("vendorId=v1", "reason=Chosen by a buyer");
        requisition.endsWith("EndEvent_OrdersCreated");
    }

    @Test
    void should_ask_the_level_that_a_vendor_needs_whom_a_buyer_chose_after_approval() {
        var requisition = chosenAfterLevel1();

        checkNewVendor(requisition, 2_000, 1);
        Approvals.decide(requisition, 2, "approve");
        requisition.job(JOB_FIND_VENDOR_CANDIDATES, candidates("NEW", true));

        assertThat(requisition.jobSeen(JOB_CREATE_ORDERS).get("vendorSelections")).asString().contains("vendorId=v1", "reason=Chosen by a buyer");
        requisition.endsWith("EndEvent_OrdersCreated");
        assertThat(requisition.history().variable(PROCESS_ID, "remainingLevels")).hasValueSatisfying(remaining ->
                assertThat(remaining).contains("\"level\":2").doesNotContain("\"level\":1"));
    }

    @Test
    void should_ask_nobody_again_when_the_approvals_so_far_are_enough_for_the_chosen_vendor() {
        var requisition = chosenAfterLevel1();

        check(requisition, 2_000, 1);

        order(requisition);
    }

    @Test
    void should_order_when_rates_have_moved_within_the_tolerance() {
        var requisition = check(submitted(), 9_990);

        Approvals.decide(requisition, 1, "approve");
        requisition.job(JOB_FIND_VENDOR_CANDIDATES, revalued(310, 3));
        requisition.job(JOB_CREATE_ORDERS, Map.of("orderIds", List.of("1001")));

        requisition.endsWith("EndEvent_OrdersCreated");
    }

    @Test
    void should_ask_the_level_that_the_amount_needs_when_rates_have_moved_beyond_the_tolerance() {
        var requisition = check(submitted(), 9_990);

        Approvals.decide(requisition, 1, "approve");
        requisition.job(JOB_FIND_VENDOR_CANDIDATES, revalued(610, 6));
        check(requisition, 10_600, 1);
        Approvals.decide(requisition, 2, "approve");

        order(requisition);
        assertThat(requisition.history().variable(ApprovalChainProcess.PROCESS_ID, "amountMinor")).contains("1060000");
    }

    private Case chosenAfterLevel1() {
        var requisition = check(submitted(), 2_000);
        Approvals.decide(requisition, 1, "approve");
        requisition.job(JOB_FIND_VENDOR_CANDIDATES, candidates("BLOCKED", false)).error(JOB_CREATE_ORDERS, PurchaseApprovalProcess.ERROR_NO_VENDOR);
        return Approvals.scheduleTask(requisition)
                .task(CHOOSE_VENDOR_TASK, Map.of("vendorChoices", List.of(new VendorChoice("7", "1 Bearing", "V-2", "Sooner"))));
    }

    @Test
    void should_cancel_while_approvers_are_deciding() {
        var requisition = check(submitted(), 1_000);

        Approvals.open(requisition, 1);
        requisition.publish(PurchaseApprovalProcess.MESSAGE_CANCELLED, Map.of("cancellationReason", "Not needed", "cancelledBy", "rita"));
        var seen = requisition.jobSeen(JOB_CANCEL_REQUISITION);

        assertThat(seen).containsEntry("cancellationReason", "Not needed").containsEntry("cancelledBy", "rita");
        requisition.endsWith("EndEvent_RequisitionCancelled");
        assertThat(requisition.history().openTasks(ApprovalChainProcess.APPROVE_TASK)).isEmpty();
    }

    @Test
    void should_stop_with_the_message_of_a_worker_that_failed_for_good() {
        var requisition = submitted().fail(JOB_CHECK_REQUISITION, "The cost centre 4100 has no budget for 2026.");

        requisition.hasIncident("The cost centre 4100 has no budget for 2026.");
    }

    @Test
    void should_stop_at_an_error_that_the_diagram_does_not_expect() {
        var requisition = submitted().error(JOB_CHECK_REQUISITION, "NO_BUDGET");

        requisition.hasIncident("UNHANDLED_ERROR_EVENT");
    }

    @Test
    void should_remind_the_requester_of_a_correction() {
        var requisition = check(submitted(), 1_000);

        Approvals.decide(requisition, 1, "request-changes");
        Approvals.scheduleTaskSoon(requisition).awaitTask(CORRECT_REQUISITION_TASK);
        pass(Duration.ofHours(5));
        requisition.job(JOB_REMIND_OF_WORK).awaitActive("EndEvent_RemindedOfCorrection");
        requisition.task(CORRECT_REQUISITION_TASK, Map.of("correction", "resubmit"));
        check(requisition, 10).job(JOB_RECORD_AUTO_APPROVAL);

        order(requisition);
    }

    @Test
    void should_ask_two_people_of_a_level_and_after_a_reduction_only_the_second_of_them() {
        var requisition = checkCapital(submitted(), 20_000);

        Approvals.open(requisition, 1);
        requisition.awaitTasks(ApprovalChainProcess.APPROVE_TASK, 2);
        requisition.task(ApprovalChainProcess.APPROVE_TASK, Map.of("decision", "approve", "reduced", true));
        checkCapital(requisition, 18_000, 1);
        Approvals.decide(requisition, 1, "approve");
        Approvals.decide(requisition, 2, "approve");

        order(requisition);
    }

    private static void namesLevels1And2(String levels) {
        assertThat(levels).contains("\"level\":1", "\"level\":2").doesNotContain("\"level\":3");
    }

    private Case submitted() {
        var requisition = newCase();
        var variables = requisition.variables(Map.of("requisitionId", requisition.key(), "revision", 1));
        return requisition.publish(PurchaseApprovalProcess.MESSAGE_SUBMITTED, variables);
    }
}
