package io.quayside.worker.ledger;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.ledger.period.ClosingPeriods;
import io.quayside.process.ledger.PeriodCloseProcess;
import io.quayside.process.ledger.PeriodClosing;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Closes a month of the books. */
@Component
public class ClosePeriodWorker {

    private final Jobs jobs;
    private final ClosingPeriods closing;

    ClosePeriodWorker(Jobs jobs, ClosingPeriods closing) {
        this.jobs = jobs;
        this.closing = closing;
    }

    @JobWorker(type = PeriodCloseProcess.JOB_CLOSE_PERIOD)
    public PeriodClosing closePeriod(ActivatedJob job, @VariablesAsType PeriodToClose period) {
        return jobs.once(job, period, PeriodClosing.class, () -> new PeriodClosing(closing.close(period.id(), period.closer(), period.reasons())));
    }
}
