package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.payment.CheckingProposals;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.process.payables.ProposalCheck;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Leaves out what must not be paid, and says what approvers need to know. */
@Component
public class CheckProposalWorker {

    private final Jobs jobs;
    private final CheckingProposals checking;

    CheckProposalWorker(Jobs jobs, CheckingProposals checking) {
        this.jobs = jobs;
        this.checking = checking;
    }

    @JobWorker(type = PaymentProposalProcess.JOB_CHECK_PROPOSAL)
    public ProposalCheck checkProposal(ActivatedJob job, @VariablesAsType ProposalKey key) {
        return jobs.once(job, key, ProposalCheck.class, () -> result(checking.check(key.id())));
    }

    private static ProposalCheck result(CheckingProposals.Checked checked) {
        return new ProposalCheck(new ProposalCheck.PaymentFacts(checked.total().getAmount(), checked.payments(), checked.bankDataChanged()),
                checked.total().getAmountMinorLong());
    }
}
