package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.dunning.SendingDunningLetters;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Writes to the customer. */
@Component
public class SendDunningLetterWorker {

    private final Jobs jobs;
    private final SendingDunningLetters sending;

    SendDunningLetterWorker(Jobs jobs, SendingDunningLetters sending) {
        this.jobs = jobs;
        this.sending = sending;
    }

    @JobWorker(type = DunningProcess.JOB_SEND_LETTER)
    public void sendDunningLetter(ActivatedJob job, @VariablesAsType DunningKey key) {
        jobs.once(job, key, () -> sending.send(key.id(), key.dunningLevel()));
    }
}
