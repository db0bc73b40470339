package io.quayside.web.task;

import io.quayside.history.DeployedResources;
import io.quayside.history.TaskSearch;
import io.quayside.history.TaskVariables;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What there is to do. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

  private static final Sort MOST_URGENT = Sort.by("due_at", "created_at", "task_key");
  private static final Map<String, String> SORTABLE =
      Map.ofEntries(
          Map.entry("dueAt", "due_at"),
          Map.entry("createdAt", "created_at"),
          Map.entry("completedAt", "ended_at"),
          Map.entry("followUpAt", "follow_up_at"),
          Map.entry("amount", "amount"),
          Map.entry("priority", "priority"),
          Map.entry("name", "name"),
          Map.entry("title", "title"),
          Map.entry("businessKey", "business_key"),
          Map.entry("companyCode", "company_code"),
          Map.entry("requester", "requester"),
          Map.entry("requesterName", "requester"),
          Map.entry("assignee", "assignee"),
          Map.entry("fields.counterparty", "counterparty"),
          Map.entry("fields.costCentre", "cost_centre"),
          Map.entry("processId", "process_id"),
          Map.entry("approvalLevel", "approval_level"));

  private final UserTasks tasks;
  private final TaskVariables variables;
  private final DeployedResources resources;
  private final TaskViewers viewers;
  private final TaskResponses responses;

  TaskController(
      UserTasks tasks, TaskVariables variables, DeployedResources resources, TaskViewers viewers, TaskResponses responses) {
    this.tasks = tasks;
    this.variables = variables;
    this.resources = resources;
    this.viewers = viewers;
    this.responses = responses;
  }

  @GetMapping
  @AnyRole
  ResponseEntity<List<TaskResponse>> list(ListQuery query, CurrentUser user) {
    var viewer = viewers.of(user, query.filters("companyCode"));
    var page = tasks.search(TaskQueries.search(query), viewer, query.pageable(MOST_URGENT, SORTABLE));
    return ListResponse.of(responses.of(page.getContent(), viewer), page.getTotalElements());
  }

  @GetMapping("/counts")
  @AnyRole
  UserTasks.Counts counts(ListQuery query, CurrentUser user) {
    return tasks.counts(viewers.of(user, query.filters("companyCode")));
  }

  @GetMapping("/{id}")
  @AnyRole
  TaskResponse get(@PathVariable long id, CurrentUser user) {
    return responses.of(visible(id, user), viewers.of(user));
  }

  /** The form-js schema of the form as it was deployed with the task's process. */
  @GetMapping(path = "/{id}/form", produces = MediaType.APPLICATION_JSON_VALUE)
  @AnyRole
  String form(@PathVariable long id, CurrentUser user) {
    var task = visible(id, user);
    if (task.formKey() == null) {
      throw new Refusal.NotFound("form of task", id);
    }
    return resources.content(task.formKey()).orElseThrow(() -> new Refusal.NotFound("form", task.formKey()));
  }

  @GetMapping("/{id}/variables")
  @AnyRole
  Map<String, JsonNode> variables(@PathVariable long id, CurrentUser user) {
    return variables.of(visible(id, user).key());
  }

  private UserTask visible(long id, CurrentUser user) {
    return tasks.find(id, viewers.of(user)).orElseThrow(() -> new Refusal.NotFound("task", id));
  }
}
