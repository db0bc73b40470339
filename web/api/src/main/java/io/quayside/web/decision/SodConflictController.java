package io.quayside.web.decision;

import io.quayside.approval.sod.RoleConflict;
import io.quayside.approval.sod.RoleConflicts;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.RowsInMemory;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who could do what one person must not do. */
@RestController
@RequestMapping("/api/sod-conflicts")
class SodConflictController {

  private static final RowsInMemory<RoleConflict> ROWS = new RowsInMemory<>(RoleConflict::id, "name", Map.of(
      "name", RoleConflict::name, "companyCode", RoleConflict::companyCode, "rule", RoleConflict::rule, "status", RoleConflict::status));

  private final RoleConflicts conflicts;

  SodConflictController(RoleConflicts conflicts) {
    this.conflicts = conflicts;
  }

  @GetMapping
  @RolesAllowed({Role.Names.AUDITOR, Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
  ResponseEntity<List<RoleConflict>> list(ListQuery query, CurrentUser user) {
    var status = query.filter("status", RoleConflict.Status::valueOf);
    var text = query.q().map(String::toLowerCase).orElse("");
    var found = conflicts.in(user.visible(query.filters("companyCode"))).stream()
        .filter(conflict -> status.isEmpty() || conflict.status() == status.get())
        .filter(conflict -> String.join(" ", conflict.username(), conflict.name(), conflict.rule()).toLowerCase().contains(text))
        .toList();
    return ROWS.page(found, query);
  }
}
