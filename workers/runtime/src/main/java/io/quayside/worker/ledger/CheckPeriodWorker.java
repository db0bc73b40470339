package io.quayside.worker.ledger;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.ledger.period.ClosingPeriods;
import io.quayside.ledger.period.PeriodItem;
import io.quayside.process.ledger.PeriodCheck;
import io.quayside.process.ledger.PeriodCloseProcess;
import io.quayside.worker.support.Jobs;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is still open in a period. */
@Component
public class CheckPeriodWorker {

    private final Jobs jobs;
    private final ClosingPeriods closing;

    CheckPeriodWorker(Jobs jobs, ClosingPeriods closing) {
        this.jobs = jobs;
        this.closing = closing;
    }

    @JobWorker(type = PeriodCloseProcess.JOB_CHECK_PERIOD)
    public PeriodCheck checkPeriod(ActivatedJob job, @VariablesAsType PeriodKey key) {
        return jobs.once(job, key, PeriodCheck.class, () -> result(closing.open(key.id())));
    }

    private static PeriodCheck result(List<PeriodItem> open) {
        return new PeriodCheck(open.stream().map(item -> "- " + item.text()).collect(Collectors.joining("\n")), open.isEmpty(),
                open.stream().map(item -> new PeriodCheck.OpenItem(item.kind(), item.what(), item.count())).toList());
    }
}
