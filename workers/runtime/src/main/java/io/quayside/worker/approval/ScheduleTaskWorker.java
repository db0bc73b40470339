package io.quayside.worker.approval;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.level.SchedulingWork;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.approval.TaskCase;
import io.quayside.process.approval.TaskSchedule;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Times of a task around an approval; the diagram says how many days, and which setting of a company may say otherwise. */
@Component
public class ScheduleTaskWorker {

  private final Jobs jobs;
  private final SchedulingWork scheduling;

  ScheduleTaskWorker(Jobs jobs, SchedulingWork scheduling) {
    this.jobs = jobs;
    this.scheduling = scheduling;
  }

  @JobWorker(type = ApprovalChainProcess.JOB_SCHEDULE_WORK)
  public TaskSchedule scheduleTask(ActivatedJob job, @VariablesAsType TaskCase task) {
    String setting = job.getCustomHeaders().get("daysSetting");
    int days = Integer.parseInt(job.getCustomHeaders().get("days"));
    return jobs.once(job, task, TaskSchedule.class, () -> variables(scheduling.schedule(task.companyCode(), setting, days)));
  }

  private static TaskSchedule variables(SchedulingWork.WorkSchedule schedule) {
    return new TaskSchedule(schedule.dueAt().toString(), schedule.reminderAt().toString());
  }
}
