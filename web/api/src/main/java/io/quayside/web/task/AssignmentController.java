package io.quayside.web.task;

import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRoleButAuditor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking a task, giving it back and passing it on. */
@RestController
@RequestMapping("/api/tasks/{id}")
class AssignmentController {

  record Assignee(@NotBlank String assignee) {}

  private final UserTasks tasks;
  private final TaskAssignment assignment;
  private final TaskViewers viewers;
  private final TaskResponses responses;

  AssignmentController(UserTasks tasks, TaskAssignment assignment, TaskViewers viewers, TaskResponses responses) {
    this.tasks = tasks;
    this.assignment = assignment;
    this.viewers = viewers;
    this.responses = responses;
  }

  @PostMapping("/claim")
  @AnyRoleButAuditor
  TaskResponse claim(@PathVariable long id, CurrentUser user) {
    assignment.claim(visible(id, user), user);
    return responses.of(visible(id, user), viewers.of(user));
  }

  @PostMapping("/unclaim")
  @AnyRoleButAuditor
  TaskResponse unclaim(@PathVariable long id, CurrentUser user) {
    assignment.unclaim(visible(id, user), user);
    return responses.of(visible(id, user), viewers.of(user));
  }

  @PostMapping("/assign")
  @AnyRoleButAuditor
  TaskResponse assign(@PathVariable long id, @Valid @RequestBody Assignee request, CurrentUser user) {
    assignment.assign(visible(id, user), request.assignee(), user);
    return responses.of(visible(id, user), viewers.of(user));
  }

  private UserTask visible(long id, CurrentUser user) {
    return tasks.find(id, viewers.of(user)).orElseThrow(() -> new Refusal.NotFound("task", id));
  }
}
