package io.quayside.worker.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.annotation.JobWorker;
import io.quayside.ledger.period.ClosingPeriods;
import io.quayside.ledger.voucher.SubmittingVouchers;
import io.quayside.process.ledger.JournalVoucherProcess;
import io.quayside.process.ledger.PeriodCloseProcess;
import io.quayside.process.ledger.StockRevaluationProcess;
import io.quayside.valuation.newcost.StockRevaluations;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class LedgerContractTest {

    @Test
    void the_domain_and_the_model_use_the_same_names() {
        assertThat(ClosingPeriods.CLOSE_REQUESTED).isEqualTo(PeriodCloseProcess.MESSAGE_CLOSE_REQUESTED);
        assertThat(ClosingPeriods.DOCUMENT_TYPE).isEqualTo(PeriodCloseProcess.DOCUMENT_TYPE);
        assertThat(ClosingPeriods.REVIEW_TASK).isEqualTo(PeriodCloseProcess.REVIEW_PERIOD_TASK);
        assertThat(ClosingPeriods.WAIVE).isEqualTo(PeriodCloseProcess.WAIVE);
        assertThat(SubmittingVouchers.SUBMITTED).isEqualTo(JournalVoucherProcess.MESSAGE_SUBMITTED);
        assertThat(SubmittingVouchers.WITHDRAWN).isEqualTo(JournalVoucherProcess.MESSAGE_WITHDRAWN);
        assertThat(SubmittingVouchers.DOCUMENT_TYPE).isEqualTo(JournalVoucherProcess.DOCUMENT_TYPE);
        assertThat(StockRevaluations.REQUESTED).isEqualTo(StockRevaluationProcess.MESSAGE_REQUESTED);
        assertThat(StockRevaluations.DOCUMENT_TYPE).isEqualTo(StockRevaluationProcess.DOCUMENT_TYPE);
    }

    @Test
    void every_job_of_the_ledger_has_a_worker() {
        assertThat(Stream.of(CheckPeriodWorker.class, ClosePeriodWorker.class, PostVoucherWorker.class, ReturnVoucherWorker.class,
                        PostRevaluationWorker.class, RejectRevaluationWorker.class).flatMap(worker -> Arrays.stream(worker.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(JobWorker.class)).map(LedgerContractTest::type))
                .containsExactlyInAnyOrder(PeriodCloseProcess.JOB_CHECK_PERIOD, PeriodCloseProcess.JOB_CLOSE_PERIOD, JournalVoucherProcess.JOB_POST_VOUCHER,
                        JournalVoucherProcess.JOB_RETURN_VOUCHER, StockRevaluationProcess.JOB_POST_REVALUATION, StockRevaluationProcess.JOB_REJECT_REVALUATION);
    }

    private static String type(Method method) {
        return method.getAnnotation(JobWorker.class).type();
    }
}
