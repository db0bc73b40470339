package io.quayside.web.decision;

import io.quayside.approval.SodRefusal;
import io.quayside.approval.SodRefusals;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Attempts that segregation of duties stopped. */
@RestController
@RequestMapping("/api/sod-refusals")
class SodRefusalController {

  private final SodRefusals refusals;

  SodRefusalController(SodRefusals refusals) {
    this.refusals = refusals;
  }

  @GetMapping
  @RolesAllowed({Role.Names.AUDITOR, Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
  ResponseEntity<List<SodRefusal>> list(ListQuery query, CurrentUser user) {
    var companies = user.visible(query.filters("companyCode"));
    var page = query.pageable(Sort.by("refusedAt").descending(), "refusedAt", "username", "rule", "businessKey");
    return ListResponse.of(refusals.list(companies, query.q().orElse(""), page));
  }
}
