package io.quayside.process.payables;

import static io.quayside.process.payables.UnbilledReceiptProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnbilledReceiptPathTest extends PathTest {

    UnbilledReceiptPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_ask_for_the_bill_and_look_again_when_it_does_not_come() {
        var receipt = unbilled(100).task(REVIEW_RECEIPT_TASK, Map.of("review", "request-bill", "comment", "Write to them"));

        receipt.job(JOB_REQUEST_BILL, Map.of("billDueAt", in(Duration.ofDays(14)))).awaitActive("Timer_BillDue");
        pass(Duration.ofDays(15));
        receipt.task(REVIEW_RECEIPT_TASK, Map.of("review", "write-off", "comment", "They do not answer"));
        Approvals.decide(receipt, 1, "approve");

        receipt.job(JOB_WRITE_OFF_RECEIPT).endsWith("EndEvent_ReceiptWrittenOff");
    }

    @Test
    void should_close_the_order_and_write_off_after_two_approvals() {
        var receipt = unbilled(1_000).task(REVIEW_RECEIPT_TASK, Map.of("review", "short-close", "comment", "A gift"));

        receipt.job(JOB_SHORT_CLOSE_ORDER);
        Approvals.decide(receipt, 1, "approve");
        Approvals.decide(receipt, 2, "approve");

        receipt.job(JOB_WRITE_OFF_RECEIPT).endsWith("EndEvent_ReceiptWrittenOff");
    }

    @Test
    void should_look_again_when_the_write_off_is_refused_and_end_when_the_bill_comes() {
        var receipt = unbilled(100).task(REVIEW_RECEIPT_TASK, Map.of("review", "write-off", "comment", "A gift"));

        Approvals.decide(receipt, 1, "reject");
        receipt.awaitTask(REVIEW_RECEIPT_TASK);
        receipt.publish(MESSAGE_BILLED, Map.of());

        receipt.endsWith("EndEvent_ReceiptBilled");
        assertThat(receipt.history().openTasks(REVIEW_RECEIPT_TASK)).isEmpty();
    }

    private Case unbilled(long amount) {
        var receipt = newCase();
        return receipt.publish(MESSAGE_UNBILLED, receipt.variables(Map.of("caseId", receipt.key(), "accruedAmount", BigDecimal.valueOf(amount))));
    }
}
