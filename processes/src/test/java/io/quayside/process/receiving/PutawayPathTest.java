package io.quayside.process.receiving;

import static io.quayside.process.receiving.PutawayProcess.JOB_PLAN_PUTAWAY;
import static io.quayside.process.receiving.PutawayProcess.PUT_AWAY_TASK;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PutawayPathTest extends PathTest {

    PutawayPathTest() {
        super(PutawayProcess.PROCESS_ID);
    }

    @Test
    void should_end_at_once_when_nothing_lies_at_the_dock() {
        planned(0).endsWith("EndEvent_PutAway");
    }

    @Test
    void should_end_with_the_last_bin_that_is_confirmed() {
        var putaway = planned(3).awaitTask(PUT_AWAY_TASK);

        putaway.publish(PutawayProcess.MESSAGE_FINISHED, round(putaway), Map.of());

        putaway.endsWith("EndEvent_PutAway");
    }

    @Test
    void should_end_when_the_task_is_completed() {
        planned(1).task(PUT_AWAY_TASK, Map.of()).endsWith("EndEvent_PutAway");
    }

    @Test
    void should_not_take_the_end_of_an_earlier_round_for_its_own() {
        var putaway = planned(1).awaitTask(PUT_AWAY_TASK);

        putaway.publish(PutawayProcess.MESSAGE_FINISHED, putaway.key(), Map.of()).publish(PutawayProcess.MESSAGE_FINISHED, "earlier", Map.of());

        putaway.task(PUT_AWAY_TASK, Map.of()).endsWith("EndEvent_PutAway");
    }

    private static String round(Case putaway) {
        return putaway.key() + "-2";
    }

    private Case planned(int putaways) {
        var putaway = newCase();
        return putaway.start(Map.of("receiptId", "1", "putawayType", "goods-receipt", "putawayId", putaway.key()))
                .job(JOB_PLAN_PUTAWAY, Map.of("putawayCount", putaways, "putawayRound", round(putaway)));
    }
}
