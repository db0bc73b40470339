package io.quayside.worker.approval;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.AutoApproval;
import io.quayside.approval.RecordingAutoApprovals;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.process.purchasing.RequisitionSubmitted;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** A decision row for what the approval matrix asks nobody about. */
@Component
public class RecordAutoApprovalWorker {

  private static final String REASON = "The approval matrix asks for no approval";

  private final Jobs jobs;
  private final RecordingAutoApprovals recording;

  RecordAutoApprovalWorker(Jobs jobs, RecordingAutoApprovals recording) {
    this.jobs = jobs;
    this.recording = recording;
  }

  @JobWorker(type = PurchaseApprovalProcess.JOB_RECORD_AUTO_APPROVAL)
  public void recordAutoApproval(ActivatedJob job, @VariablesAsType RequisitionSubmitted requisition) {
    jobs.once(job, requisition, () -> recording.record(autoApproval(job, requisition), REASON));
  }

  private static AutoApproval autoApproval(ActivatedJob job, RequisitionSubmitted requisition) {
    return new AutoApproval(
        job.getProcessInstanceKey(),
        job.getElementId(),
        requisition.companyCode(),
        requisition.businessKey(),
        PurchaseApprovalProcess.DOCUMENT_TYPE,
        requisition.requisitionId(),
        requisition.revision());
  }
}
