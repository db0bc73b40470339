package io.quayside.process.purchasing;

import static io.quayside.process.purchasing.RequestForQuotationProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestForQuotationPathTest extends PathTest {

    private static final Duration REMINDER = Duration.ofHours(24);
    private static final Duration DUE = Duration.ofHours(48);

    RequestForQuotationPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_award_when_every_vendor_has_quoted() {
        var rfq = sent(issued());

        rfq.publish(MESSAGE_QUOTES_COMPLETE, Map.of()).job(JOB_CLOSE_QUOTES, quotes(2));
        rfq.task(COMPARE_QUOTES_TASK, Map.of("rfqDecision", AWARD)).job(JOB_APPLY_AWARD);

        rfq.endsWith("EndEvent_QuotesAwarded");
    }

    @Test
    void should_remind_once_and_compare_what_came_until_the_last_day() {
        var rfq = sent(issued()).awaitActive("Gateway_AwaitQuotes");

        pass(REMINDER.plusHours(1));
        rfq.job(JOB_REMIND_VENDORS).awaitActive("Gateway_AwaitLateQuotes");
        pass(DUE.minus(REMINDER));
        rfq.job(JOB_CLOSE_QUOTES, quotes(1)).task(COMPARE_QUOTES_TASK, Map.of("rfqDecision", AWARD)).job(JOB_APPLY_AWARD);

        rfq.endsWith("EndEvent_QuotesAwarded");
    }

    @Test
    void should_compare_at_once_when_the_reminder_has_helped() {
        var rfq = sent(issued()).awaitActive("Gateway_AwaitQuotes");

        pass(REMINDER.plusHours(1));
        rfq.job(JOB_REMIND_VENDORS).publish(MESSAGE_QUOTES_COMPLETE, Map.of()).job(JOB_CLOSE_QUOTES, quotes(2));
        rfq.task(COMPARE_QUOTES_TASK, Map.of("rfqDecision", END, "comment", "Too dear"));

        assertThat(rfq.jobSeen(JOB_END_RFQ)).containsEntry("comment", "Too dear");
        rfq.endsWith("EndEvent_EndedWithoutAward");
    }

    @Test
    void should_wait_again_when_the_buyer_gives_more_time() {
        var rfq = sent(issued());

        rfq.publish(MESSAGE_QUOTES_COMPLETE, Map.of()).job(JOB_CLOSE_QUOTES, quotes(0));
        rfq.task(DECIDE_WITHOUT_QUOTES_TASK, Map.of("rfqDecision", EXTEND, "newQuotesDueOn", "2027-01-15"));
        rfq.job(JOB_EXTEND_RFQ, deadlines());
        rfq.publish(MESSAGE_QUOTES_COMPLETE, Map.of()).job(JOB_CLOSE_QUOTES, quotes(1));
        rfq.task(COMPARE_QUOTES_TASK, Map.of("rfqDecision", AWARD)).job(JOB_APPLY_AWARD);

        rfq.endsWith("EndEvent_QuotesAwarded");
    }

    @Test
    void should_end_when_nobody_quotes() {
        var rfq = sent(issued());

        rfq.publish(MESSAGE_QUOTES_COMPLETE, Map.of()).job(JOB_CLOSE_QUOTES, quotes(0));
        rfq.task(DECIDE_WITHOUT_QUOTES_TASK, Map.of("rfqDecision", END, "comment", "Nobody delivers it"));

        rfq.job(JOB_END_RFQ).endsWith("EndEvent_EndedWithoutAward");
    }

    @Test
    void should_cancel_while_waiting_for_quotes() {
        var rfq = sent(issued());

        rfq.publish(MESSAGE_CANCELLED, Map.of("cancellationReason", "Project stopped", "cancelledBy", "bea"));

        assertThat(rfq.jobSeen(JOB_CANCEL_RFQ)).containsEntry("cancellationReason", "Project stopped");
        rfq.endsWith("EndEvent_RfqCancelled");
    }

    @Test
    void should_cancel_while_quotes_are_compared() {
        var rfq = sent(issued()).publish(MESSAGE_QUOTES_COMPLETE, Map.of()).job(JOB_CLOSE_QUOTES, quotes(2)).awaitTask(COMPARE_QUOTES_TASK);

        rfq.publish(MESSAGE_CANCELLED, Map.of("cancellationReason", "Project stopped", "cancelledBy", "bea"));

        rfq.job(JOB_CANCEL_RFQ).endsWith("EndEvent_RfqCancelled");
    }

    private Case issued() {
        var rfq = newCase();
        return rfq.publish(MESSAGE_ISSUED, rfq.variables(Map.of("rfqId", rfq.key(), "vendorIds", List.of("v1", "v2"))));
    }

    private static Case sent(Case rfq) {
        rfq.job(JOB_PREPARE_RFQ, deadlines());
        assertThat(List.of(rfq.jobSeen(JOB_SEND_RFQ).get("vendorId"), rfq.jobSeen(JOB_SEND_RFQ).get("vendorId"))).containsExactly("v1", "v2");
        return rfq;
    }

    private static Map<String, Object> deadlines() {
        return Map.of("reminderAt", in(REMINDER), "quotesDueAt", in(DUE));
    }

    private static Map<String, Object> quotes(int count) {
        return Map.of("quoteCount", count);
    }
}
