package io.quayside.process.ledger;

import static io.quayside.process.ledger.StockRevaluationProcess.JOB_POST_REVALUATION;
import static io.quayside.process.ledger.StockRevaluationProcess.JOB_REJECT_REVALUATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StockRevaluationPathTest extends PathTest {

    StockRevaluationPathTest() {
        super(StockRevaluationProcess.PROCESS_ID);
    }

    @Test
    void should_post_what_every_level_has_approved() {
        var submitted = submitted(7_000);
        Approvals.decide(submitted, 1, "approve");
        Approvals.decide(submitted, 2, "approve");
        submitted.job(JOB_POST_REVALUATION).endsWith("EndEvent_RevaluationPosted");
    }

    @Test
    void should_post_nothing_that_is_refused() {
        var submitted = submitted(100);
        Approvals.decide(submitted, 1, "reject");
        assertThat(submitted.jobSeen(JOB_REJECT_REVALUATION)).containsEntry("approvalComment", "because");
        submitted.endsWith("EndEvent_RevaluationRejected");
    }

    private Case submitted(long amount) {
        var submitted = newCase();
        return submitted.publish(StockRevaluationProcess.MESSAGE_REQUESTED, submitted.variables(Map.of("revaluationId", submitted.key(), "revaluationAmount", BigDecimal.valueOf(amount))));
    }
}
