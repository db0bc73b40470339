package io.quayside.worker.ledger;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.ledger.voucher.PostingVouchers;
import io.quayside.process.ledger.JournalVoucherProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Books an entry that others have approved. */
@Component
public class PostVoucherWorker {

    private final Jobs jobs;
    private final PostingVouchers posting;

    PostVoucherWorker(Jobs jobs, PostingVouchers posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = JournalVoucherProcess.JOB_POST_VOUCHER)
    public void postVoucher(ActivatedJob job, @VariablesAsType VoucherKey voucher) {
        jobs.once(job, voucher, () -> posting.post(voucher.id()));
    }
}
