package io.quayside.approval.delegation;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees of the delegations: those given and received; administrators and auditors all of their companies. */
@Service
@Transactional(readOnly = true)
public class DelegationList {

  private final DelegationRepository delegations;
  private final UserDirectory directory;
  private final Clock clock;

  DelegationList(DelegationRepository delegations, UserDirectory directory, Clock clock) {
    this.delegations = delegations;
    this.directory = directory;
    this.clock = clock;
  }

  public Page<Delegation> list(CurrentUser user, boolean activeOnly, Pageable page) {
    return delegations.findAll(activeOnly ? visibleTo(user).and(active()) : visibleTo(user), page);
  }

  public List<Delegation> withIds(CurrentUser user, List<Long> ids) {
    return delegations.findAll(visibleTo(user).and((row, query, is) -> row.get("id").in(ids)));
  }

  public Delegation get(CurrentUser user, long id) {
    return withIds(user, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new Refusal.NotFound("delegation", id));
  }

  /** Who could stand in for the delegator: other enabled users with a company in common with who asks. */
  public List<DirectoryUser> candidates(CurrentUser user, String delegator) {
    return directory.all().stream()
        .filter(DirectoryUser::enabled)
        .filter(person -> !person.username().equals(delegator))
        .filter(person -> !person.roles().contains(Role.AUDITOR))
        .filter(person -> !Collections.disjoint(person.companies(), user.companies()))
        .toList();
  }

  private Specification<Delegation> visibleTo(CurrentUser user) {
    Specification<Delegation> own =
        (row, query, is) ->
            is.or(is.equal(row.get("delegator"), user.username()), is.equal(row.get("delegate"), user.username()));
    if (!user.hasAnyRole(Role.ADMINISTRATOR, Role.AUDITOR)) {
      return own;
    }
    Set<String> colleagues = colleagues(user);
    return own.or((row, query, is) -> row.get("delegator").in(colleagues));
  }

  private Specification<Delegation> active() {
    var now = clock.instant();
    return (row, query, is) ->
        is.and(is.lessThanOrEqualTo(row.get("validFrom"), now), is.greaterThan(row.get("validUntil"), now));
  }

  private Set<String> colleagues(CurrentUser user) {
    return directory.all().stream()
        .filter(person -> !Collections.disjoint(person.companies(), user.companies()))
        .map(DirectoryUser::username)
        .collect(Collectors.toSet());
  }
}
