package io.quayside.worker.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.annotation.JobWorker;
import io.quayside.ledger.period.ClosingPeriods;
import io.quayside.process.ledger.PeriodCloseProcess;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class LedgerContractTest {

    @Test
    void the_domain_and_the_model_use_the_same_names() {
        assertThat(ClosingPeriods.CLOSE_REQUESTED).isEqualTo(PeriodCloseProcess.MESSAGE_CLOSE_REQUESTED);
    }

    @Test
    void every_job_of_the_ledger_has_a_worker() {
        assertThat(Stream.of(CheckPeriodWorker.class, ClosePeriodWorker.class).flatMap(worker -> Arrays.stream(worker.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(JobWorker.class)).map(LedgerContractTest::type))
                .containsExactlyInAnyOrder(PeriodCloseProcess.JOB_CHECK_PERIOD, PeriodCloseProcess.JOB_CLOSE_PERIOD);
    }

    private static String type(Method method) {
        return method.getAnnotation(JobWorker.class).type();
    }
}
