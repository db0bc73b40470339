package io.quayside.web.task;

import io.quayside.approval.BulkDeciding;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRoleButAuditor;
import io.quayside.web.support.BulkRow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claiming and handing on many tasks at once. Each passes the checks of a single one, and some may be refused. */
@RestController
@RequestMapping("/api/tasks")
class BulkAssignmentController {

  record Ids(@NotEmpty @Size(max = BulkDeciding.MOST) List<@NotNull Long> ids) {}

  record Assign(@NotEmpty @Size(max = BulkDeciding.MOST) List<@NotNull Long> ids, @NotBlank String assignee) {}

  private final UserTasks tasks;
  private final TaskAssignment assignment;
  private final TaskViewers viewers;

  BulkAssignmentController(UserTasks tasks, TaskAssignment assignment, TaskViewers viewers) {
    this.tasks = tasks;
    this.assignment = assignment;
    this.viewers = viewers;
  }

  @PostMapping("/bulk-claim")
  @AnyRoleButAuditor
  List<BulkRow> claim(@Valid @RequestBody Ids wanted, CurrentUser user, HttpServletRequest request) {
    return each(wanted.ids(), user, task -> assignment.claim(task, user, request.getRemoteAddr()));
  }

  @PostMapping("/bulk-assign")
  @AnyRoleButAuditor
  List<BulkRow> assign(@Valid @RequestBody Assign wanted, CurrentUser user, HttpServletRequest request) {
    return each(wanted.ids(), user, task -> assignment.assign(task, wanted.assignee(), user, request.getRemoteAddr()));
  }

  private List<BulkRow> each(List<Long> ids, CurrentUser user, Consumer<UserTask> action) {
    var viewer = viewers.of(user);
    return ids.stream().distinct().map(id -> {
      try {
        action.accept(tasks.find(id, viewer).orElseThrow(() -> new Refusal.NotFound("task", id)));
        return BulkRow.done(id);
      } catch (Refusal refusal) {
        return BulkRow.refused(id, refusal);
      }
    }).toList();
  }
}
