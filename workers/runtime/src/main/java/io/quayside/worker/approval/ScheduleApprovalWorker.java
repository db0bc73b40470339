package io.quayside.worker.approval;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.level.LevelSchedule;
import io.quayside.approval.level.SchedulingApprovals;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.approval.ApprovalRequest;
import io.quayside.process.approval.ApprovalSchedule;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Times and groups for the task of a level. */
@Component
public class ScheduleApprovalWorker {

  private final Jobs jobs;
  private final SchedulingApprovals scheduling;

  ScheduleApprovalWorker(Jobs jobs, SchedulingApprovals scheduling) {
    this.jobs = jobs;
    this.scheduling = scheduling;
  }

  @JobWorker(type = ApprovalChainProcess.JOB_SCHEDULE_APPROVAL)
  public ApprovalSchedule scheduleApproval(ActivatedJob job, @VariablesAsType ApprovalRequest request) {
    return jobs.once(job, request, ApprovalSchedule.class, () -> variables(schedule(request)));
  }

  private LevelSchedule schedule(ApprovalRequest request) {
    return request.askedGroups() == null
        ? scheduling.schedule(request.companyCode(), request.approvalLevel())
        : scheduling.schedule(request.companyCode(), request.approvalLevel(), request.askedGroups());
  }

  private static ApprovalSchedule variables(LevelSchedule schedule) {
    return new ApprovalSchedule(
        schedule.dueAt().toString(),
        schedule.reminderAt().toString(),
        schedule.escalateAt().toString(),
        schedule.approverGroups());
  }
}
