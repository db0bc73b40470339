package io.quayside.worker.approval;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.level.RemindingOfWork;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.approval.TaskCase;
import io.quayside.worker.support.Jobs;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** A mail to those who have not done a task around an approval yet; the diagram says which. */
@Component
public class RemindTaskWorker {

  private final Jobs jobs;
  private final RemindingOfWork reminding;

  RemindTaskWorker(Jobs jobs, RemindingOfWork reminding) {
    this.jobs = jobs;
    this.reminding = reminding;
  }

  @JobWorker(type = ApprovalChainProcess.JOB_REMIND_OF_WORK)
  public void remindTask(ActivatedJob job, @VariablesAsType TaskCase task) {
    String element = job.getCustomHeaders().get("task");
    var dueAt = OffsetDateTime.parse(task.taskDueAt());
    jobs.once(job, task, () -> reminding.remind(job.getElementInstanceKey(), element, dueAt));
  }
}
