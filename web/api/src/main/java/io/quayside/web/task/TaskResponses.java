package io.quayside.web.task;

import io.quayside.approval.BulkApproving;
import io.quayside.history.TaskMandates;
import io.quayside.history.TaskViewer;
import io.quayside.history.UserTask;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tasks as the viewer reads them. */
@Component
class TaskResponses {

  private final UserDirectory directory;
  private final BulkApproving bulk;
  private final TaskMandates mandates;
  private final Clock clock;

  TaskResponses(UserDirectory directory, BulkApproving bulk, TaskMandates mandates, Clock clock) {
    this.directory = directory;
    this.bulk = bulk;
    this.mandates = mandates;
    this.clock = clock;
  }

  TaskResponse of(UserTask task, TaskViewer viewer) {
    String delegator = mandates.delegator(task, viewer).orElse(null);
    Instant ended = task.state() == UserTask.State.COMPLETED ? task.endedAt() : null;
    return new TaskResponse(
        task.key(), task.name(), task.elementId(), task.processId(), task.definitionKey(), task.processInstanceKey(),
        task.rootProcessInstanceKey(), task.businessKey(), task.companyCode(), task.title(), task.amount(), task.requester(),
        name(task.requester()), task.createdAt(), ended, task.dueAt(), task.followUpAt(), task.priority(), task.assignee(),
        name(task.assignee()), task.candidateGroups(), task.isOverdue(clock.instant()), task.documentType(), task.documentId(),
        task.approvalLevel(), task.formId(), delegator, name(delegator), task.state(),
        task.isOpen() && bulk.isBulkApprovable(task));
  }

  private String name(String username) {
    return username == null ? null : directory.nameOf(username);
  }
}
