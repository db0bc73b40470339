package io.quayside.web.decision;

import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Completing a task, whatever its kind. */
@RestController
@RequestMapping("/api/tasks/{id}")
class DecisionController {

  record Answer(@NotNull Map<String, Object> variables) {}

  private final DecidingTasks deciding;

  DecisionController(DecidingTasks deciding) {
    this.deciding = deciding;
  }

  @GetMapping("/decidability")
  @RolesAllowed({
    Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3,
    Role.Names.RECEIVER, Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER,
    Role.Names.PROCESS_OWNER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR
  })
  DecidabilityResponse decidability(@PathVariable long id, CurrentUser user) {
    return DecidabilityResponse.of(deciding.decidability(id, user), deciding.quorum(id, user).orElse(null));
  }

  @PostMapping("/complete")
  @RolesAllowed({
    Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3,
    Role.Names.RECEIVER, Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER,
    Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR
  })
  DecisionResponse complete(
      @PathVariable long id, @Valid @RequestBody Answer answer, CurrentUser user, HttpServletRequest request) {
    return DecisionResponse.of(
        deciding.decide(new DecideTask(id, user, request.getRemoteAddr(), answer.variables())));
  }
}
