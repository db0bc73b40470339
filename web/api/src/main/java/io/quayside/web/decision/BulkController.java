package io.quayside.web.decision;

import io.quayside.approval.BulkDeciding;
import io.quayside.approval.BulkDeciding.Result;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.shared.Refusal;
import io.quayside.web.support.BulkRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Approving, rejecting or sending back many tasks at once, with a result for each. */
@RestController
@RequestMapping("/api/tasks/bulk-complete")
class BulkController {

  record Request(
      @NotEmpty @Size(max = BulkDeciding.MOST) List<@NotNull Long> ids, @NotNull Map<String, Object> variables) {}

  private final BulkDeciding bulk;

  BulkController(BulkDeciding bulk) {
    this.bulk = bulk;
  }

  @PostMapping
  @RolesAllowed({Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3, Role.Names.BUYER,
    Role.Names.REQUESTER, Role.Names.RECEIVER, Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT,
    Role.Names.CREDIT_CONTROLLER, Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
  List<BulkRow> complete(@Valid @RequestBody Request request, CurrentUser user, HttpServletRequest http) {
    String decision = String.valueOf(request.variables().get("decision"));
    String comment = request.variables().get("comment") instanceof String text ? text : null;
    return bulk.decide(request.ids(), decision, comment, user, http.getRemoteAddr()).stream().map(BulkController::row).toList();
  }

  private static BulkRow row(Result result) {
    return switch (result) {
      case Result.Decided(long taskKey) -> BulkRow.done(taskKey);
      case Result.Refused(long taskKey, Refusal refusal) -> BulkRow.refused(taskKey, refusal);
    };
  }
}
