package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.bank.ChangingBankAccounts;
import io.quayside.process.payables.VendorBankChangeProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Makes a confirmed account the one that the vendor is paid to. */
@Component
public class ActivateBankAccountWorker {

    private final Jobs jobs;
    private final ChangingBankAccounts changing;

    ActivateBankAccountWorker(Jobs jobs, ChangingBankAccounts changing) {
        this.jobs = jobs;
        this.changing = changing;
    }

    @JobWorker(type = VendorBankChangeProcess.JOB_ACTIVATE_BANK_ACCOUNT)
    public void activateBankAccount(ActivatedJob job, @VariablesAsType BankAccountKey key) {
        jobs.once(job, key, () -> changing.activate(key.id(), key.callBack()));
    }
}
