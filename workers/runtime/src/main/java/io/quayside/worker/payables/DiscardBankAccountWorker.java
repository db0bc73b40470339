package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.bank.ChangingBankAccounts;
import io.quayside.process.payables.VendorBankChangeProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Leaves the vendor with the account that it had. */
@Component
public class DiscardBankAccountWorker {

    private final Jobs jobs;
    private final ChangingBankAccounts changing;

    DiscardBankAccountWorker(Jobs jobs, ChangingBankAccounts changing) {
        this.jobs = jobs;
        this.changing = changing;
    }

    @JobWorker(type = VendorBankChangeProcess.JOB_DISCARD_BANK_ACCOUNT)
    public void discardBankAccount(ActivatedJob job, @VariablesAsType BankAccountKey key) {
        jobs.once(job, key, () -> changing.discard(key.id(), key.callBack()));
    }
}
