package io.quayside.process.purchasing;

import static io.quayside.process.purchasing.PurchaseOrderProcess.JOB_CANCEL_ORDER;
import static io.quayside.process.purchasing.PurchaseOrderProcess.JOB_CONFIRM_ORDER;
import static io.quayside.process.purchasing.PurchaseOrderProcess.JOB_RENDER_ORDER_DOCUMENT;
import static io.quayside.process.purchasing.PurchaseOrderProcess.JOB_SEND_ACKNOWLEDGEMENT_REMINDER;
import static io.quayside.process.purchasing.PurchaseOrderProcess.JOB_SEND_ORDER;
import static io.quayside.process.purchasing.PurchaseOrderProcess.MESSAGE_ACKNOWLEDGED;
import static io.quayside.process.purchasing.PurchaseOrderProcess.MESSAGE_CANCELLED;
import static io.quayside.process.purchasing.PurchaseOrderProcess.MESSAGE_CLOSED;
import static io.quayside.process.purchasing.PurchaseOrderProcess.MESSAGE_CREATED;
import static io.quayside.process.purchasing.PurchaseOrderProcess.MESSAGE_REOPENED;
import static io.quayside.process.purchasing.PurchaseOrderProcess.MESSAGE_REVISED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PurchaseOrderPathTest extends PathTest {

    PurchaseOrderPathTest() {
        super(PurchaseOrderProcess.PROCESS_ID);
    }

    @Test
    void should_follow_an_order_to_its_end() {
        var order = send(created());

        order.publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(true)).publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosed");
    }

    @Test
    void should_remind_the_vendor_until_the_acknowledgement_comes() {
        var order = send(created()).awaitActive("Gateway_AwaitAcknowledgement");

        for (int reminder = 0; reminder < 2; reminder++) {
            pass(Duration.ofHours(25));
            order.job(JOB_SEND_ACKNOWLEDGEMENT_REMINDER, due());
        }
        order.publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(true)).publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosed");
        assertThat(order.history().passed(PurchaseOrderProcess.PROCESS_ID))
                .filteredOn("ServiceTask_SendAcknowledgementReminder"::equals).hasSize(2);
    }

    @Test
    void should_close_an_order_that_the_vendor_never_acknowledged() {
        var order = send(created());

        order.publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosedEarly");
    }

    @Test
    void should_cancel_while_waiting_for_the_vendor() {
        var order = send(created());

        order.publish(MESSAGE_CANCELLED, Map.of("cancellationReason", "Wrong item", "cancelledBy", "bea"));

        assertThat(order.jobSeen(JOB_CANCEL_ORDER)).containsEntry("cancellationReason", "Wrong item");
        order.endsWith("EndEvent_OrderCancelled");
    }

    @Test
    void should_ask_for_the_acknowledgement_of_a_revision_by_a_date_of_its_own() {
        var unchanged = send(created()).awaitActive("Gateway_AwaitAcknowledgement");
        var order = send(created()).awaitActive("Gateway_AwaitAcknowledgement");
        pass(Duration.ofHours(20));
        send(order.publish(MESSAGE_REVISED, Map.of()));
        awaitWaits(order, 2);

        pass(Duration.ofHours(5));
        unchanged.job(JOB_SEND_ACKNOWLEDGEMENT_REMINDER, due());
        assertThat(order.history().passed(PurchaseOrderProcess.PROCESS_ID)).as("the date of the first revision counts no more")
                .doesNotContain("ServiceTask_SendAcknowledgementReminder");
        pass(Duration.ofHours(20));
        order.job(JOB_SEND_ACKNOWLEDGEMENT_REMINDER, due());

        order.publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(true)).publish(MESSAGE_CLOSED, Map.of());
        order.endsWith("EndEvent_OrderClosed");
    }

    @Test
    void should_send_and_follow_the_revision_of_an_acknowledged_order_like_the_first() {
        var order = send(created()).publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(true));

        send(order.publish(MESSAGE_REVISED, Map.of()));
        awaitWaits(order, 2);
        pass(Duration.ofHours(25));
        order.job(JOB_SEND_ACKNOWLEDGEMENT_REMINDER, due());
        order.publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosedEarly");
    }

    @Test
    void should_keep_waiting_when_an_answer_was_about_an_earlier_revision() {
        var order = send(created());
        order.publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(false));
        awaitWaits(order, 2);

        order.publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(true)).publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosed");
    }

    @Test
    void should_follow_a_reopened_order_without_sending_it_again() {
        var order = reopened(newCase(), true).publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosed");
        assertThat(order.history().passed(PurchaseOrderProcess.PROCESS_ID)).doesNotContain("ServiceTask_SendOrder");
    }

    @Test
    void should_remind_the_vendor_of_a_reopened_order_that_was_never_acknowledged_and_send_its_next_revision() {
        var order = reopened(newCase(), false).awaitActive("Gateway_AwaitAcknowledgement");
        pass(Duration.ofHours(25));
        order.job(JOB_SEND_ACKNOWLEDGEMENT_REMINDER, due());

        send(order.publish(MESSAGE_REVISED, Map.of()));
        order.publish(MESSAGE_ACKNOWLEDGED, Map.of()).job(JOB_CONFIRM_ORDER, confirmed(true)).publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosed");
    }

    @Test
    void should_follow_a_reopened_order_once_its_first_case_has_ended() {
        var order = reopened(send(created()), true);
        assertThat(order.history().passed(PurchaseOrderProcess.PROCESS_ID)).doesNotContain("StartEvent_OrderReopened");

        order.publish(MESSAGE_CLOSED, Map.of()).awaitActive("EndEvent_OrderClosedEarly").awaitActive("StartEvent_OrderReopened");
        order.publish(MESSAGE_CLOSED, Map.of());

        order.endsWith("EndEvent_OrderClosed");
    }

    private static Case reopened(Case order, boolean acknowledged) {
        var about = new HashMap<String, Object>(Map.of("orderId", order.key(), "vendorId", "v1", "reopened", true));
        about.putAll(confirmed(acknowledged));
        about.putAll(due());
        return order.publish(MESSAGE_REOPENED, order.variables(about));
    }

    private static void awaitWaits(Case order, int times) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> assertThat(order.history().passed(PurchaseOrderProcess.PROCESS_ID))
                .filteredOn("Gateway_AwaitAcknowledgement"::equals).hasSize(times));
    }

    private static Map<String, Object> confirmed(boolean presentRevision) {
        return Map.of("revisionAcknowledged", presentRevision);
    }

    private Case created() {
        var order = newCase();
        return order.publish(MESSAGE_CREATED, order.variables(Map.of("orderId", order.key(), "vendorId", "v1")));
    }

    private static Case send(Case order) {
        return order.job(JOB_RENDER_ORDER_DOCUMENT).job(JOB_SEND_ORDER, due());
    }

    private static Map<String, Object> due() {
        return Map.of("acknowledgementDueAt", in(Duration.ofHours(24)));
    }
}
