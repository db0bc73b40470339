package io.quayside.web.notification;

import io.quayside.approval.level.TaskLinks;
import io.quayside.identity.CurrentUser;
import io.quayside.web.support.AnyRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns the link of a mail into the task that it is about, for the person it was sent to, once. */
@RestController
@RequestMapping("/api/task-links/open")
class TaskLinkController {

  record Token(@NotBlank @Size(max = 100) String token) {}

  record Opened(long taskId) {}

  private final TaskLinks links;

  TaskLinkController(TaskLinks links) {
    this.links = links;
  }

  @PostMapping
  @AnyRole
  Opened open(@Valid @RequestBody Token token, CurrentUser user) {
    return new Opened(links.open(token.token(), user));
  }
}
