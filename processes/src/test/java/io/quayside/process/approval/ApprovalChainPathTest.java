package io.quayside.process.approval;

import static io.quayside.process.approval.ApprovalChainProcess.ANSWER_QUESTION_TASK;
import static io.quayside.process.approval.ApprovalChainProcess.APPROVE_TASK;
import static io.quayside.process.approval.ApprovalChainProcess.JOB_ESCALATE_APPROVAL;
import static io.quayside.process.approval.ApprovalChainProcess.JOB_REMIND_OF_WORK;
import static io.quayside.process.approval.ApprovalChainProcess.JOB_SCHEDULE_APPROVAL;
import static io.quayside.process.approval.ApprovalChainProcess.JOB_SCHEDULE_WORK;
import static io.quayside.process.approval.ApprovalChainProcess.JOB_SEND_REMINDER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalChainPathTest extends PathTest {

    ApprovalChainPathTest() {
        super(ApprovalChainProcess.PROCESS_ID);
    }

    @Test
    void should_ask_the_levels_one_after_the_other() {
        var chain = chain(1, 2);

        decide(schedule(chain, 1), "approve");
        decide(schedule(chain, 2), "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_be_the_more_urgent_the_higher_the_level() {
        var chain = chain(1, 2, 3);

        decide(schedule(chain, 1), "approve");
        decide(schedule(chain, 2), "approve");
        decide(schedule(chain, 3), "approve");

        assertThat(chain.history().priorities(APPROVE_TASK)).containsExactly("50", "65", "80");
        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_approve_at_once_when_no_level_has_to() {
        ends(chain(), "EndEvent_Approved", "approved");
    }

    @Test
    void should_end_with_the_first_rejection() {
        var chain = chain(1, 2);

        decide(schedule(chain, 1), "reject");

        ends(chain, "EndEvent_Rejected", "rejected");
        assertThat(chain.history().passed(ApprovalChainProcess.PROCESS_ID)).containsOnlyOnce(APPROVE_TASK);
    }

    @Test
    void should_end_with_the_first_request_for_changes() {
        var chain = chain(1, 2);

        decide(schedule(chain, 1), "approve");
        decide(schedule(chain, 2), "request-changes");

        ends(chain, "EndEvent_ChangesRequested", "changes-requested");
    }

    @Test
    void should_end_with_a_reduction_so_that_the_caller_determines_the_levels_anew() {
        var chain = chain(1, 2);

        schedule(chain, 1).task(APPROVE_TASK, Map.of("decision", "approve", "reduced", true));

        ends(chain, "EndEvent_ApprovedWithLess", "reduced");
        assertThat(chain.history().passed(ApprovalChainProcess.PROCESS_ID)).containsOnlyOnce(APPROVE_TASK);
    }

    @Test
    void should_go_on_after_an_answer() {
        var chain = chain(1);

        schedule(chain, 1).task(APPROVE_TASK, Map.of("decision", "ask-question", "question", "Why now?"));
        answerable(chain).task(ANSWER_QUESTION_TASK, Map.of("answer", "Line 2 stands still"));
        decide(schedule(chain, 1), "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_remind_the_requester_of_a_question() {
        var chain = chain(1);

        schedule(chain, 1).task(APPROVE_TASK, Map.of("decision", "ask-question", "question", "Why now?"));
        answerable(chain).awaitTask(ANSWER_QUESTION_TASK);
        pass(Duration.ofHours(5));
        chain.job(JOB_REMIND_OF_WORK).awaitActive("EndEvent_RemindedOfAnswer");
        chain.task(ANSWER_QUESTION_TASK, Map.of("answer", "Line 2 stands still"));
        decide(schedule(chain, 1), "reject");

        ends(chain, "EndEvent_Rejected", "rejected");
    }

    @Test
    void should_ask_as_many_people_at_once_as_the_level_needs() {
        var chain = chainOf(rule(1, 2, 1), rule(2, 1, 1));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 2);
        decide(chain, "approve");
        decide(chain, "approve");
        decide(schedule(chain, 2), "approve");

        ends(chain, "EndEvent_Approved", "approved");
        assertThat(times(chain, "StartEvent_ApprovalOpened")).isEqualTo(3);
    }

    @Test
    void should_end_the_level_with_one_rejection_unless_the_rule_says_otherwise() {
        var chain = chainOf(rule(1, 3, 1));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 3);
        decide(chain, "approve");
        chain.task(APPROVE_TASK, Map.of("decision", "reject", "comment", "too dear"));

        ends(chain, "EndEvent_Rejected", "rejected");
        assertThat(chain.history().variable(ApprovalChainProcess.PROCESS_ID, "comment")).contains("\"too dear\"");
        assertThat(chain.history().openTasks(APPROVE_TASK)).isEmpty();
    }

    @Test
    void should_approve_with_two_of_three_where_two_rejections_are_needed() {
        var chain = chainOf(rule(1, 2, 2));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 3);
        decide(chain, "approve");
        decide(chain, "reject");
        decide(chain, "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_reject_when_two_of_three_reject_and_say_why() {
        var chain = chainOf(rule(1, 2, 2));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 3);
        chain.task(APPROVE_TASK, Map.of("decision", "reject", "comment", "too dear"));
        chain.task(APPROVE_TASK, Map.of("decision", "approve", "comment", "fine"));
        decide(chain, "reject");

        ends(chain, "EndEvent_Rejected", "rejected");
        assertThat(chain.history().variable(ApprovalChainProcess.PROCESS_ID, "comment")).contains("\"because\"");
    }

    @Test
    void should_send_back_at_once_whatever_the_others_say() {
        var chain = chainOf(rule(1, 2, 1));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 2);
        decide(chain, "approve");
        decide(chain, "request-changes");

        ends(chain, "EndEvent_ChangesRequested", "changes-requested");
    }

    @Test
    void should_keep_the_others_deciding_while_one_asks() {
        var chain = chainOf(rule(1, 2, 1));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 2);
        chain.task(APPROVE_TASK, Map.of("decision", "ask-question", "question", "Why now?"));
        decide(chain, "approve");
        answerable(chain).task(ANSWER_QUESTION_TASK, Map.of("answer", "Line 2 stands still"));
        decide(schedule(chain, 1), "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_only_ask_for_the_approvals_that_are_not_given() {
        var chain = newCase().start(Map.of("documentType", "letter", "documentId", "77",
                "approvalLevels", List.of(Map.of("level", 1, "approvals", 2, "rejections", 1, "given", 1))));

        schedule(chain, 1).awaitTasks(APPROVE_TASK, 1);
        decide(chain, "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_remind_and_escalate_while_the_task_stays_open() {
        var chain = schedule(chain(1), 1).awaitTask(APPROVE_TASK);

        pass(Duration.ofHours(5));
        chain.job(JOB_SEND_REMINDER).awaitActive("EndEvent_ReminderSent");
        pass(Duration.ofHours(5));
        chain.job(JOB_ESCALATE_APPROVAL).awaitActive("EndEvent_ApprovalEscalated");
        decide(chain, "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_keep_an_escalation_through_a_question() {
        var chain = schedule(chain(1), 1).awaitTask(APPROVE_TASK);
        var both = List.of("approver-1", "approver-2");

        pass(Duration.ofHours(9));
        chain.job(JOB_ESCALATE_APPROVAL, Map.of("approverGroups", both)).awaitActive("EndEvent_ApprovalEscalated");
        chain.task(APPROVE_TASK, Map.of("decision", "ask-question", "question", "Why now?"));
        answerable(chain).task(ANSWER_QUESTION_TASK, Map.of("answer", "Line 2 stands still"));

        var later = in(Duration.ofDays(365));
        assertThat(chain.jobSeen(JOB_SCHEDULE_APPROVAL, Map.of("approvalReminderAt", later, "approvalEscalateAt", later, "approvalDueAt", later,
                "approverGroups", both))).containsEntry("askedGroups", both);
        decide(chain, "approve");
        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_not_wait_for_a_reminder_that_hangs() {
        var chain = schedule(chain(1), 1).awaitTask(APPROVE_TASK);

        pass(Duration.ofHours(5));
        chain.awaitActive("ServiceTask_SendReminder");
        decide(chain, "approve");

        ends(chain, "EndEvent_Approved", "approved");
    }

    @Test
    void should_not_take_the_decision_of_a_level_for_that_of_the_next() {
        var chain = chain(1, 2);

        decide(schedule(chain, 1), "approve");
        schedule(chain, 2).task(APPROVE_TASK, Map.of());

        ends(chain, "EndEvent_ChangesRequested", "changes-requested");
    }

    @Test
    void should_send_back_on_a_decision_that_nobody_knows() {
        var chain = chain(1);

        decide(schedule(chain, 1), "perhaps");

        ends(chain, "EndEvent_ChangesRequested", "changes-requested");
    }

    private Case chain(Integer... levels) {
        return newCase().start(Map.of("documentType", "letter", "documentId", "77", "approvalLevels", List.of(levels)));
    }

    private Case chainOf(Map<?, ?>... rules) {
        return newCase().start(Map.of("documentType", "letter", "documentId", "77", "approvalLevels", List.of(rules)));
    }

    private static Map<String, Integer> rule(int level, int approvals, int rejections) {
        return Map.of("level", level, "approvals", approvals, "rejections", rejections);
    }

    private static long times(Case chain, String element) {
        return chain.history().passed(ApprovalChainProcess.PROCESS_ID).stream().filter(element::equals).count();
    }

    private static Case answerable(Case chain) {
        return chain.job(JOB_SCHEDULE_WORK, Map.of("taskDueAt", in(Duration.ofHours(8)), "taskReminderAt", in(Duration.ofHours(4))));
    }

    private static Case schedule(Case chain, int level) {
        return chain.job(JOB_SCHEDULE_APPROVAL, Map.of(
                "approvalReminderAt", in(Duration.ofHours(4)), "approvalEscalateAt", in(Duration.ofHours(8)),
                "approvalDueAt", in(Duration.ofHours(12)), "approverGroups", List.of("approver-" + level)));
    }

    private static void decide(Case chain, String decision) {
        chain.task(APPROVE_TASK, Map.of("decision", decision, "comment", "because"));
    }

    private static void ends(Case chain, String endEvent, String outcome) {
        chain.endsWith(endEvent);
        assertThat(chain.history().variable(ApprovalChainProcess.PROCESS_ID, "approvalOutcome")).contains('"' + outcome + '"');
    }
}
