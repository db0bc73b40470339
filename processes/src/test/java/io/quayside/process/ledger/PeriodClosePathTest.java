package io.quayside.process.ledger;

import static io.quayside.process.ledger.PeriodCloseProcess.JOB_CHECK_PERIOD;
import static io.quayside.process.ledger.PeriodCloseProcess.JOB_CLOSE_PERIOD;
import static io.quayside.process.ledger.PeriodCloseProcess.REVIEW_PERIOD_TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeriodClosePathTest extends PathTest {

    PeriodClosePathTest() {
        super(PeriodCloseProcess.PROCESS_ID);
    }

    @Test
    void should_close_a_period_in_which_nothing_is_open() {
        requested().job(JOB_CHECK_PERIOD, nothingOpen()).job(JOB_CLOSE_PERIOD, closed(true)).endsWith("EndEvent_PeriodClosed");
    }

    @Test
    void should_check_again_when_an_accountant_has_settled_what_was_open() {
        requested().job(JOB_CHECK_PERIOD, somethingOpen()).task(REVIEW_PERIOD_TASK, Map.of("closingDecision", "check-again"))
                .job(JOB_CHECK_PERIOD, nothingOpen()).job(JOB_CLOSE_PERIOD, closed(true)).endsWith("EndEvent_PeriodClosed");
    }

    @Test
    void should_close_with_what_is_open_when_it_is_waived_with_a_reason() {
        var closing = requested().job(JOB_CHECK_PERIOD, somethingOpen());
        closing.task(REVIEW_PERIOD_TASK, Map.of("closingDecision", "waive", "closedBy", "axel",
                "waivers", List.of(Map.of("kind", "grni-aged", "reason", "The vendor is insolvent"))));
        assertThat(closing.jobSeen(JOB_CLOSE_PERIOD, closed(true))).containsEntry("closedBy", "axel")
                .containsEntry("waivers", List.of(Map.of("kind", "grni-aged", "reason", "The vendor is insolvent")));
        closing.endsWith("EndEvent_PeriodClosed");
    }

    @Test
    void should_check_again_when_something_came_up_that_nobody_has_waived() {
        requested().job(JOB_CHECK_PERIOD, nothingOpen()).job(JOB_CLOSE_PERIOD, closed(false)).job(JOB_CHECK_PERIOD, somethingOpen())
                .task(REVIEW_PERIOD_TASK, Map.of("closingDecision", "abandon")).endsWith("EndEvent_ClosingAbandoned");
    }

    @Test
    void should_leave_the_period_open_when_the_closing_is_abandoned() {
        requested().job(JOB_CHECK_PERIOD, somethingOpen()).task(REVIEW_PERIOD_TASK, Map.of("closingDecision", "abandon"))
                .endsWith("EndEvent_ClosingAbandoned");
    }

    private Case requested() {
        var closing = newCase();
        return closing.publish(PeriodCloseProcess.MESSAGE_CLOSE_REQUESTED, closing.variables(Map.of("periodId", closing.key())));
    }

    private static Map<String, Object> nothingOpen() {
        return Map.of("closingChecklist", "", "periodClear", true, "openItems", List.of());
    }

    private static Map<String, Object> somethingOpen() {
        return Map.of("closingChecklist", "- 3 goods received long ago and not invoiced", "periodClear", false,
                "openItems", List.of(Map.of("kind", "grni-aged", "what", "goods received long ago and not invoiced", "count", 3)));
    }

    private static Map<String, Object> closed(boolean closed) {
        return Map.of("periodClosed", closed);
    }
}
