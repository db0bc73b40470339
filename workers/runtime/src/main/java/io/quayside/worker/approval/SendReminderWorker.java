package io.quayside.worker.approval;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.level.RemindingApprovers;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.approval.ApprovalRequest;
import io.quayside.worker.support.Jobs;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** A mail to those who have not decided yet. */
@Component
public class SendReminderWorker {

  private final Jobs jobs;
  private final RemindingApprovers reminding;

  SendReminderWorker(Jobs jobs, RemindingApprovers reminding) {
    this.jobs = jobs;
    this.reminding = reminding;
  }

  @JobWorker(type = ApprovalChainProcess.JOB_SEND_REMINDER)
  public void sendReminder(ActivatedJob job, @VariablesAsType ApprovalRequest request) {
    var dueAt = OffsetDateTime.parse(request.approvalDueAt());
    jobs.once(job, request, () -> reminding.remind(job.getElementInstanceKey(), dueAt));
  }
}
