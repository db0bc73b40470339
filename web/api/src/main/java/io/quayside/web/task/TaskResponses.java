package io.quayside.web.task;

import io.quayside.approval.BulkDeciding;
import io.quayside.approval.bulk.BulkLimit;
import io.quayside.history.CaseFields;
import io.quayside.history.TaskMandates;
import io.quayside.history.TaskViewer;
import io.quayside.history.UserTask;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks as the viewer reads them. */
@Component
class TaskResponses {

  private final UserDirectory directory;
  private final BulkDeciding bulk;
  private final TaskMandates mandates;
  private final CaseFields fields;
  private final Clock clock;

  TaskResponses(UserDirectory directory, BulkDeciding bulk, TaskMandates mandates, CaseFields fields, Clock clock) {
    this.directory = directory;
    this.bulk = bulk;
    this.mandates = mandates;
    this.fields = fields;
    this.clock = clock;
  }

  TaskResponse of(UserTask task, TaskViewer viewer) {
    return of(List.of(task), viewer).getFirst();
  }

  /** What all of them need is read at once. */
  List<TaskResponse> of(List<UserTask> tasks, TaskViewer viewer) {
    var ofCases = fields.of(tasks.stream().map(UserTask::rootProcessInstanceKey).collect(Collectors.toSet()));
    var limits = bulk.limits();
    return tasks.stream()
        .map(task -> of(task, viewer, ofCases.getOrDefault(task.rootProcessInstanceKey(), Map.of()), limits.apply(task)))
        .toList();
  }

  private TaskResponse of(UserTask task, TaskViewer viewer, Map<String, List<String>> ofCase, BulkLimit limit) {
    String delegator = mandates.delegator(task, viewer).orElse(null);
    Instant ended = task.state() == UserTask.State.COMPLETED ? task.endedAt() : null;
    return new TaskResponse(
        task.key(), task.name(), task.elementId(), task.processId(), task.definitionKey(), task.processInstanceKey(),
        task.rootProcessInstanceKey(), task.businessKey(), task.companyCode(), task.title(), task.amount(), task.requester(),
        name(task.requester()), task.createdAt(), ended, task.dueAt(), task.followUpAt(), task.priority(), task.assignee(),
        name(task.assignee()), task.candidateGroups(), task.isOverdue(clock.instant()), task.documentType(), task.documentId(),
        task.approvalLevel(), task.formId(), delegator, name(delegator), task.state(),
        ofCase, task.isOpen() && limit.allowsApproving(), task.isOpen() && limit.allowsRefusing());
  }

  private String name(String username) {
    return username == null ? null : directory.nameOf(username);
  }
}
