package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.CountFacts;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.LineFacts;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Compares a count with its order. */
@Component
public class CheckCountWorker {

    private final Jobs jobs;
    private final CheckingCounts checking;

    CheckCountWorker(Jobs jobs, CheckingCounts checking) {
        this.jobs = jobs;
        this.checking = checking;
    }

    @JobWorker(type = GoodsReceiptProcess.JOB_CHECK_COUNT)
    public CountFacts checkCount(ActivatedJob job, @VariablesAsType ReceiptKey key) {
        return jobs.once(job, key, CountFacts.class,
                () -> new CountFacts(checking.check(key.id()).stream().map(CheckCountWorker::fact).toList()));
    }

    private static CountFacts.LineFact fact(LineFacts facts) {
        return new CountFacts.LineFact(String.valueOf(facts.lineId()), facts.description(), facts.arrived(), facts.overPercent(), facts.overAmount(),
                facts.shortPercent(), facts.damagedPercent(), facts.wrongLot());
    }
}
