package io.quayside.web.task;

import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRoleButAuditor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking a task, giving it back, passing it on and putting it off. Answers with the new state, even if the list is late. */
@RestController
@RequestMapping("/api/tasks/{id}")
class AssignmentController {

  record Assignee(@NotBlank String assignee) {}

  record FollowUp(@Nullable Instant until) {}

  record Person(String id, String name) {}

  private final UserTasks tasks;
  private final TaskAssignment assignment;
  private final TaskProjection projection;
  private final TaskViewers viewers;
  private final TaskResponses responses;

  AssignmentController(
      UserTasks tasks, TaskAssignment assignment, TaskProjection projection, TaskViewers viewers, TaskResponses responses) {
    this.tasks = tasks;
    this.assignment = assignment;
    this.projection = projection;
    this.viewers = viewers;
    this.responses = responses;
  }

  @PostMapping("/claim")
  @AnyRoleButAuditor
  TaskResponse claim(@PathVariable long id, CurrentUser user, HttpServletRequest request) {
    return assigned(assignment.claim(visible(id, user), user, request.getRemoteAddr()), user);
  }

  @PostMapping("/unclaim")
  @AnyRoleButAuditor
  TaskResponse unclaim(@PathVariable long id, CurrentUser user) {
    return assigned(assignment.unclaim(visible(id, user), user), user);
  }

  @PostMapping("/assign")
  @AnyRoleButAuditor
  TaskResponse assign(@PathVariable long id, @Valid @RequestBody Assignee wanted, CurrentUser user, HttpServletRequest request) {
    return assigned(assignment.assign(visible(id, user), wanted.assignee(), user, request.getRemoteAddr()), user);
  }

  /** To whom the task could be handed. */
  @GetMapping("/assignees")
  @AnyRoleButAuditor
  List<Person> assignees(@PathVariable long id, CurrentUser user) {
    return assignment.assignees(visible(id, user), user).stream().map(person -> new Person(person.username(), person.name())).toList();
  }

  /** Without a date the task is to be done now again. */
  @PostMapping("/follow-up")
  @AnyRoleButAuditor
  TaskResponse followUp(@PathVariable long id, @RequestBody FollowUp request, CurrentUser user) {
    var changed = assignment.followUp(visible(id, user), request.until(), user);
    return answer(changed, now -> Objects.equals(now.followUpAt(), changed.followUpAt()), user);
  }

  private TaskResponse assigned(UserTask changed, CurrentUser user) {
    return answer(changed, now -> Objects.equals(now.assignee(), changed.assignee()), user);
  }

  /** Waits a moment, so that the list which the user sees next shows it too. */
  private TaskResponse answer(UserTask changed, Predicate<UserTask> shown, CurrentUser user) {
    projection.await(changed.key(), now -> shown.test(now) || !now.isOpen());
    return responses.of(changed, viewers.of(user));
  }

  private UserTask visible(long id, CurrentUser user) {
    return tasks.find(id, viewers.of(user)).orElseThrow(() -> new Refusal.NotFound("task", id));
  }
}
