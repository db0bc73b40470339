package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.process.purchasing.RequisitionCheck;
import io.quayside.purchasing.requisition.CheckingRequisitions;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** The facts for the approval matrix, as of the requisition's present revision. */
@Component
public class CheckRequisitionWorker {

    private final Jobs jobs;
    private final CheckingRequisitions checking;

    CheckRequisitionWorker(Jobs jobs, CheckingRequisitions checking) {
        this.jobs = jobs;
        this.checking = checking;
    }

    @JobWorker(type = PurchaseApprovalProcess.JOB_CHECK_REQUISITION)
    public RequisitionCheck checkRequisition(ActivatedJob job, @VariablesAsType RequisitionKey key) {
        return jobs.once(job, key, RequisitionCheck.class, () -> result(checking.check(Long.parseLong(key.requisitionId()))));
    }

    private static RequisitionCheck result(CheckingRequisitions.Checked checked) {
        return new RequisitionCheck(
                Facts.of(checked.facts()),
                checked.requisition().companyTotal().getAmountMinorLong(),
                checked.requisition().title(),
                checked.requisition().revision(),
                checked.approvedLevels());
    }
}
