package io.quayside.process.receivables;

import static io.quayside.process.receivables.DunningProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import io.quayside.process.receivables.DunningAssessed.DunningFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DunningPathTest extends PathTest {

    private static final Map<String, Object> NOTHING_OVERDUE = assessed(0, 0, 0, "none");

    DunningPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_wait_and_remind_until_nothing_is_overdue() {
        var customer = started().job(JOB_ASSESS_DUNNING, assessed(1, 2, 0, "none"));
        looksAgain(customer, Duration.ofDays(3));

        customer.job(JOB_ASSESS_DUNNING, assessed(1, 5, 0, "none"));
        assertThat(customer.jobSeen(JOB_SEND_LETTER)).containsEntry("dunningLevel", 1);
        looksAgain(customer, Duration.ofDays(9));

        customer.job(JOB_ASSESS_DUNNING, NOTHING_OVERDUE);
        customer.job(JOB_CLOSE_DUNNING).endsWith("EndEvent_NothingOverdue");
    }

    @Test
    void should_end_when_the_customer_pays_while_waiting() {
        var customer = started().job(JOB_ASSESS_DUNNING, assessed(1, 40, 1, "none"));
        assertThat(customer.jobSeen(JOB_SEND_LETTER)).containsEntry("dunningLevel", 2);
        customer.job(JOB_SCHEDULE_DUNNING, Map.of("nextLookAt", in(Duration.ofDays(9)))).awaitActive("Timer_NextLook");

        customer.publish(MESSAGE_SETTLED, Map.of());

        customer.endsWith("EndEvent_DunningSettled");
    }

    @Test
    void should_ask_the_credit_controller_after_the_last_letter_and_again_when_a_pause_is_over() {
        var customer = escalated();

        customer.task(DECIDE_OVERDUE_TASK, Map.of("resolution", "pause", "pausedUntil", "2099-01-01", "comment", "Their bank is on strike"));
        looksAgain(customer, Duration.ofDays(20));

        customer.job(JOB_ASSESS_DUNNING, assessed(1, 90, 3, "none")).awaitTask(DECIDE_OVERDUE_TASK);
        customer.publish(MESSAGE_SETTLED, Map.of());
        customer.endsWith("EndEvent_DunningSettled");
        assertThat(customer.history().openTasks(DECIDE_OVERDUE_TASK)).isEmpty();
    }

    @Test
    void should_confirm_a_payment_plan_and_ask_again_when_it_is_broken() {
        var customer = escalated();

        customer.task(DECIDE_OVERDUE_TASK, Map.of("resolution", "plan", "firstInstalment", "2099-01-01", "instalments", 3, "instalment", 100, "comment", "Agreed"));
        customer.job(JOB_CONFIRM_PLAN);
        looksAgain(customer, Duration.ofDays(31));
        customer.job(JOB_ASSESS_DUNNING, assessed(1, 120, 3, "kept"));
        looksAgain(customer, Duration.ofDays(31));

        customer.job(JOB_ASSESS_DUNNING, assessed(1, 150, 3, "broken")).awaitTask(DECIDE_OVERDUE_TASK);
    }

    @Test
    void should_hand_the_claim_over() {
        var customer = escalated();

        customer.task(DECIDE_OVERDUE_TASK, Map.of("resolution", "hand-over", "comment", "They do not answer"));

        assertThat(customer.jobSeen(JOB_HAND_OVER)).containsEntry("comment", "They do not answer");
        customer.endsWith("EndEvent_ClaimHandedOver");
    }

    private Case started() {
        var customer = newCase();
        return customer.publish(MESSAGE_STARTED, customer.variables(Map.of("dunningCaseId", customer.key())));
    }

    private Case escalated() {
        return started().job(JOB_ASSESS_DUNNING, assessed(1, 90, 3, "none")).awaitTask(DECIDE_OVERDUE_TASK);
    }

    private static void looksAgain(Case customer, Duration time) {
        customer.job(JOB_SCHEDULE_DUNNING, Map.of("nextLookAt", in(time))).awaitActive("Timer_NextLook");
        pass(time.plusMinutes(1));
    }

    private static Map<String, Object> assessed(int items, long daysOverdue, int level, String plan) {
        return Map.of("dunningFacts", new DunningFacts(items, BigDecimal.valueOf(items * 1000L), daysOverdue, level, 20, "STANDARD", false, false, plan),
                "amountMinor", items * 100_000);
    }
}
