package io.quayside.web.decision;

import io.quayside.approval.sod.CaseConflicts;
import io.quayside.approval.sod.CaseFinding;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.RowsInMemory;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done on cases although it should not have been. */
@RestController
@RequestMapping("/api/sod-findings")
class SodFindingController {

  private static final Duration USUAL = Duration.ofDays(90);
  private static final RowsInMemory<CaseFinding> ROWS = new RowsInMemory<>(CaseFinding::id, "secondAt", Map.of(
      "secondAt", CaseFinding::secondAt, "rule", CaseFinding::rule, "number", CaseFinding::number, "companyCode", CaseFinding::companyCode));

  private final CaseConflicts conflicts;
  private final Clock clock;

  SodFindingController(CaseConflicts conflicts, Clock clock) {
    this.conflicts = conflicts;
    this.clock = clock;
  }

  @GetMapping
  @RolesAllowed({Role.Names.AUDITOR, Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
  ResponseEntity<List<CaseFinding>> list(ListQuery query, CurrentUser user) {
    var since = query.filter("since", LocalDate::parse)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElseGet(() -> clock.instant().minus(USUAL));
    return ROWS.page(conflicts.since(since, user.visible(query.filters("companyCode"))), query);
  }
}
