package io.quayside.web.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.approval.sod.AcceptingRisks;
import io.quayside.approval.sod.SodRisk;
import io.quayside.approval.sod.SodRiskDetails;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Conflicts of roles that somebody answers for. */
@RestController
@RequestMapping("/api/sod-risks")
class SodRiskController {

  record Row(long id, @JsonUnwrapped SodRiskDetails details, String acceptedBy, Instant acceptedAt) {

    static Row of(SodRisk risk) {
      return new Row(risk.id(), risk.details(), risk.acceptedBy(), risk.acceptedAt());
    }
  }

  private static final Sort STANDARD = Sort.by("validUntil", "id");

  private final AcceptingRisks accepting;

  SodRiskController(AcceptingRisks accepting) {
    this.accepting = accepting;
  }

  @GetMapping
  @RolesAllowed({Role.Names.AUDITOR, Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
  ResponseEntity<List<Row>> list(ListQuery query, CurrentUser user) {
    var page = query.pageable(STANDARD, "validUntil", "username", "companyCode", "rule", "owner");
    return ListResponse.of(accepting.list(query.rows(user), page), Row::of);
  }

  @GetMapping("/{id}")
  @RolesAllowed({Role.Names.AUDITOR, Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
  Row show(@PathVariable long id, CurrentUser user) {
    return Row.of(accepting.get(id, user.companies()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RolesAllowed(Role.Names.ADMINISTRATOR)
  Row accept(@Valid @RequestBody SodRiskDetails details, CurrentUser user) {
    return Row.of(accepting.accept(details, user));
  }

  @PutMapping("/{id}")
  @RolesAllowed(Role.Names.ADMINISTRATOR)
  Row change(@PathVariable long id, @Valid @RequestBody SodRiskDetails details, CurrentUser user) {
    return Row.of(accepting.change(id, details, user));
  }
}
