package io.quayside.process.receivables;

import static io.quayside.process.receivables.CreditNoteApprovalProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditNoteApprovalPathTest extends PathTest {

    CreditNoteApprovalPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_post_the_credit_after_every_level_has_approved() {
        var note = requested(500);

        Approvals.decide(note, 1, "approve");
        Approvals.decide(note, 2, "approve");

        note.job(JOB_POST_CREDIT_NOTE).endsWith("EndEvent_CreditNotePosted");
    }

    @Test
    void should_discard_the_credit_that_is_refused() {
        var note = requested(100);

        Approvals.decide(note, 1, "reject");

        assertThat(note.jobSeen(JOB_DISCARD_CREDIT_NOTE)).containsEntry("approvalComment", "because");
        note.endsWith("EndEvent_CreditNoteRefused");
    }

    @Test
    void should_discard_the_credit_that_is_withdrawn_while_somebody_is_asked() {
        var note = requested(100);
        Approvals.open(note, 1);

        note.publish(MESSAGE_WITHDRAWN, Map.of("cancellationReason", "The goods are found", "cancelledBy", "cora"));

        note.job(JOB_DISCARD_CREDIT_NOTE).endsWith("EndEvent_CreditWithdrawn");
        assertThat(note.history().openTasks(ApprovalChainProcess.APPROVE_TASK)).isEmpty();
    }

    private Case requested(long amount) {
        var note = newCase();
        return note.publish(MESSAGE_REQUESTED, note.variables(Map.of("creditNoteId", note.key(), "creditAmount", BigDecimal.valueOf(amount))));
    }
}
