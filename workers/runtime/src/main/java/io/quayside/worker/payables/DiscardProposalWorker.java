package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.payment.CheckingProposals;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Sets the documents of a proposal free. */
@Component
public class DiscardProposalWorker {

    private final Jobs jobs;
    private final CheckingProposals checking;

    DiscardProposalWorker(Jobs jobs, CheckingProposals checking) {
        this.jobs = jobs;
        this.checking = checking;
    }

    @JobWorker(type = PaymentProposalProcess.JOB_DISCARD_PROPOSAL)
    public void discardProposal(ActivatedJob job, @VariablesAsType ProposalKey key) {
        jobs.once(job, key, () -> checking.discard(key.id(), key.reason()));
    }
}
