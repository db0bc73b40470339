package io.quayside.process.quality;

import static io.quayside.process.quality.NonconformanceProcess.*;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NonconformancePathTest extends PathTest {

    NonconformancePathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_close_when_the_action_works() {
        var nonconformance = corrected(analysed(opened(), false));

        verified(nonconformance, "yes").job(JOB_CLOSE_NONCONFORMANCE).endsWith("EndEvent_NonconformanceClosed");
    }

    @Test
    void should_analyse_again_when_the_action_does_not_work() {
        var nonconformance = corrected(analysed(opened(), false));

        verified(nonconformance, "no");
        analysed(nonconformance, true).job(JOB_REQUEST_VENDOR_REPORT);

        verified(corrected(nonconformance), "yes").job(JOB_CLOSE_NONCONFORMANCE).endsWith("EndEvent_NonconformanceClosed");
    }

    @Test
    void should_escalate_an_overdue_action_and_go_on_waiting_for_it() {
        var nonconformance = analysed(opened(), false).awaitTask(TAKE_ACTION_TASK);

        pass(Duration.ofDays(8));
        nonconformance.job(JOB_REMIND_VENDOR).job(JOB_ESCALATE_ACTION).awaitActive("EndEvent_ActionEscalated");

        verified(corrected(nonconformance), "yes").job(JOB_CLOSE_NONCONFORMANCE).endsWith("EndEvent_NonconformanceClosed");
    }

    @Test
    void should_end_what_was_opened_by_mistake() {
        var nonconformance = opened().awaitTask(ANALYSE_TASK);

        nonconformance.publish(MESSAGE_CANCELLED, Map.of("cancellationReason", "Wrong lot", "cancelledBy", "quinn"));

        nonconformance.job(JOB_CANCEL_NONCONFORMANCE).endsWith("EndEvent_NonconformanceCancelled");
    }

    private Case opened() {
        var nonconformance = newCase();
        return nonconformance.publish(MESSAGE_OPENED, nonconformance.variables(Map.of("nonconformanceId", nonconformance.key())));
    }

    private static Case analysed(Case nonconformance, boolean askVendor) {
        return nonconformance.task(ANALYSE_TASK, Map.of("containment", "Blocked the lot", "cause", "Worn tool", "correctiveAction", "Change tools weekly",
                "actionOwner", "bea", "actionDueOn", "2030-01-31", "requestVendorReport", askVendor))
                .job(JOB_PLAN_CORRECTIVE_ACTION, Map.of("actionDueAt", in(Duration.ofDays(7)), "reportDueAt", in(Duration.ofDays(5))));
    }

    private static Case corrected(Case nonconformance) {
        return nonconformance.task(TAKE_ACTION_TASK, Map.of("actionResult", "Agreed with the vendor"));
    }

    private static Case verified(Case nonconformance, String effective) {
        return nonconformance.task(VERIFY_TASK, Map.of("effective", effective, "comment", "Three lots looked at"));
    }
}
