package io.quayside.process.receiving;

import static io.quayside.process.receiving.ExpectedDeliveryProcess.CHASE_DELIVERY_TASK;
import static io.quayside.process.receiving.ExpectedDeliveryProcess.JOB_SCHEDULE_DELIVERY;
import static io.quayside.process.receiving.ExpectedDeliveryProcess.JOB_WARN_BUYER;
import static io.quayside.process.receiving.ExpectedDeliveryProcess.MESSAGE_CHANGED;
import static io.quayside.process.receiving.ExpectedDeliveryProcess.MESSAGE_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpectedDeliveryPathTest extends PathTest {

    private static final String END = "EndEvent_DeliveryEnded";

    ExpectedDeliveryPathTest() {
        super(ExpectedDeliveryProcess.PROCESS_ID);
    }

    @Test
    void should_end_when_the_goods_come_before_anybody_worries() {
        var delivery = checkIn(expected(), Duration.ofDays(3)).awaitActive("Gateway_AwaitDelivery");

        ended(delivery);
    }

    @Test
    void should_look_again_when_the_date_is_changed() {
        var delivery = checkIn(expected(), Duration.ofDays(3)).awaitActive("Gateway_AwaitDelivery");

        delivery.publish(MESSAGE_CHANGED, Map.of());

        ended(checkIn(delivery, Duration.ofDays(9)));
    }

    @Test
    void should_warn_the_buyer_when_the_time_has_come_and_wait_for_the_promised_date() {
        var delivery = warned(Duration.ofDays(2));

        delivery.task(CHASE_DELIVERY_TASK, Map.of("promisedDate", "2099-01-01", "comment", "Lorry broke down"));

        ended(checkIn(delivery, Duration.ofDays(9)));
    }

    @Test
    void should_ask_again_on_the_next_day_that_matters_when_nobody_answers() {
        var delivery = warned(Duration.ofDays(2)).awaitTask(CHASE_DELIVERY_TASK);

        pass(Duration.ofDays(2).plusMinutes(1));
        checkIn(delivery, Duration.ZERO);
        assertThat(delivery.jobSeen(JOB_WARN_BUYER)).containsKey("checkAt");

        ended(delivery);
    }

    @Test
    void should_stop_asking_when_the_date_is_changed_meanwhile() {
        var delivery = warned(Duration.ofDays(2)).awaitTask(CHASE_DELIVERY_TASK);

        delivery.publish(MESSAGE_CHANGED, Map.of());

        ended(checkIn(delivery, Duration.ofDays(9)));
    }

    private Case expected() {
        var delivery = newCase();
        return delivery.publish(ExpectedDeliveryProcess.MESSAGE_EXPECTED,
                delivery.variables(Map.of("expectedReceiptId", delivery.key(), "orderId", "1001", "vendorId", "7")));
    }

    private static Case checkIn(Case delivery, Duration time) {
        return delivery.job(JOB_SCHEDULE_DELIVERY, Map.of("checkAt", in(time)));
    }

    private Case warned(Duration untilNextCheck) {
        var delivery = checkIn(expected(), Duration.ofHours(1)).awaitActive("Gateway_AwaitDelivery");
        pass(Duration.ofHours(2));
        return delivery.job(JOB_WARN_BUYER, Map.of("deliveryPriority", "medium", "nextCheckAt", in(untilNextCheck)));
    }

    private static void ended(Case delivery) {
        delivery.publish(MESSAGE_ENDED, Map.of());
        delivery.endsWith(END);
    }
}
