package io.quayside.worker.approval;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.level.EscalatingApprovals;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.approval.ApprovalEscalation;
import io.quayside.process.approval.ApprovalRequest;
import io.quayside.worker.support.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the next level decide too. */
@Component
public class EscalateApprovalWorker {

  private final Jobs jobs;
  private final EscalatingApprovals escalating;

  EscalateApprovalWorker(Jobs jobs, EscalatingApprovals escalating) {
    this.jobs = jobs;
    this.escalating = escalating;
  }

  @JobWorker(type = ApprovalChainProcess.JOB_ESCALATE_APPROVAL)
  public @Nullable ApprovalEscalation escalateApproval(ActivatedJob job, @VariablesAsType ApprovalRequest request) {
    return jobs.once(job, request, ApprovalEscalation.class,
        () -> escalating.escalate(job.getElementInstanceKey()).map(ApprovalEscalation::new).orElse(null));
  }
}
