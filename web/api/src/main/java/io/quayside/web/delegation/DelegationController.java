package io.quayside.web.delegation;

import io.quayside.approval.delegation.Delegation;
import io.quayside.approval.delegation.DelegationList;
import io.quayside.approval.delegation.ManagingDelegations;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands in for whom. Everybody manages their own; an administrator those of the same company. */
@RestController
@RequestMapping("/api/delegations")
@RolesAllowed({
  Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3,
  Role.Names.RECEIVER, Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER,
  Role.Names.PROCESS_OWNER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR
})
class DelegationController {

  private final ManagingDelegations managing;
  private final DelegationList list;
  private final UserDirectory directory;
  private final Clock clock;

  DelegationController(ManagingDelegations managing, DelegationList list, UserDirectory directory, Clock clock) {
    this.managing = managing;
    this.list = list;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping
  ResponseEntity<List<DelegationResponse>> list(ListQuery query, CurrentUser user) {
    if (query.wantsIds()) {
      return ListResponse.all(list.withIds(user, query.longIds()).stream().map(this::response).toList());
    }
    var standard = Sort.by("validFrom").descending().and(Sort.by("id"));
    var page = query.pageable(standard, "validFrom", "validUntil", "delegator", "delegate", "companyCode");
    return ListResponse.of(list.list(user, query.flag("active").orElse(false), page), this::response);
  }

  @GetMapping("/{id}")
  DelegationResponse get(@PathVariable long id, CurrentUser user) {
    return response(list.get(user, id));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  DelegationResponse create(@Valid @RequestBody DelegationRequest request, CurrentUser user) {
    return response(managing.create(request.terms(user), user));
  }

  @PutMapping("/{id}")
  DelegationResponse change(@PathVariable long id, @Valid @RequestBody DelegationRequest request, CurrentUser user) {
    if (request.version() == null) {
      throw new Refusal.Invalid("version", "must be sent back as it was read");
    }
    return response(managing.change(id, request.terms(user), request.version(), user));
  }

  /** Ends it now, or takes it back when it has not begun; answers with what it was, as react-admin expects. */
  @DeleteMapping("/{id}")
  DelegationResponse end(@PathVariable long id, CurrentUser user) {
    Delegation delegation = list.get(user, id);
    managing.end(id, user);
    return response(delegation);
  }

  private DelegationResponse response(Delegation delegation) {
    return DelegationResponse.of(delegation, directory, clock.instant());
  }
}
