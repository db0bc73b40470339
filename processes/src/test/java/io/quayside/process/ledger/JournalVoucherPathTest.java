package io.quayside.process.ledger;

import static io.quayside.process.ledger.JournalVoucherProcess.JOB_POST_VOUCHER;
import static io.quayside.process.ledger.JournalVoucherProcess.JOB_RETURN_VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalVoucherPathTest extends PathTest {

    JournalVoucherPathTest() {
        super(JournalVoucherProcess.PROCESS_ID);
    }

    @Test
    void should_post_what_every_level_has_approved() {
        var submitted = submitted(7_000);
        Approvals.decide(submitted, 1, "approve");
        Approvals.decide(submitted, 2, "approve");
        submitted.job(JOB_POST_VOUCHER).endsWith("EndEvent_VoucherPosted");
    }

    @Test
    void should_post_nothing_that_is_refused() {
        var submitted = submitted(100);
        Approvals.decide(submitted, 1, "reject");
        assertThat(submitted.jobSeen(JOB_RETURN_VOUCHER)).containsEntry("approvalComment", "because");
        submitted.endsWith("EndEvent_VoucherReturned");
    }

    @Test
    void should_give_a_voucher_back_that_is_withdrawn_while_it_is_being_approved() {
        var submitted = submitted(100);
        Approvals.open(submitted, 1);

        submitted.publish(JournalVoucherProcess.MESSAGE_WITHDRAWN, Map.of("withdrawalReason", "Wrong month"));

        assertThat(submitted.jobSeen(JOB_RETURN_VOUCHER)).containsEntry("approvalComment", "Wrong month");
        submitted.endsWith("EndEvent_VoucherWithdrawn");
    }

    private Case submitted(long amount) {
        var submitted = newCase();
        return submitted.publish(JournalVoucherProcess.MESSAGE_SUBMITTED, submitted.variables(Map.of("voucherId", submitted.key(), "submission", submitted.key(), "entryAmount", BigDecimal.valueOf(amount))));
    }
}
