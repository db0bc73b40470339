package io.quayside.worker.ledger;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.ledger.voucher.PostingVouchers;
import io.quayside.process.ledger.JournalVoucherProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Makes a draft again of an entry that was not approved. */
@Component
public class ReturnVoucherWorker {

    private final Jobs jobs;
    private final PostingVouchers posting;

    ReturnVoucherWorker(Jobs jobs, PostingVouchers posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = JournalVoucherProcess.JOB_RETURN_VOUCHER)
    public void returnVoucher(ActivatedJob job, @VariablesAsType VoucherKey voucher) {
        jobs.once(job, voucher, () -> posting.giveBack(voucher.id(), voucher.approvalComment()));
    }
}
