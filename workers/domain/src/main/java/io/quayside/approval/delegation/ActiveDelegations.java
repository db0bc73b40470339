package io.quayside.approval.delegation;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose tasks somebody may do at a moment, directly or through a chain of stand-ins. */
@Component
public class ActiveDelegations {

  public static final int LONGEST_CHAIN = 3;

  private final DelegationRepository delegations;
  private final UserDirectory directory;

  ActiveDelegations(DelegationRepository delegations, UserDirectory directory) {
    this.delegations = delegations;
    this.directory = directory;
  }

  @Transactional(readOnly = true)
  public List<ActiveDelegation> of(String delegate, Instant at) {
    return DelegationChain.endingAt(delegate, activeAt(at)).map(this::resolve).flatMap(Optional::stream).toList();
  }

  /** Those who stand in for somebody at a moment, without those who stand in for them. */
  @Transactional(readOnly = true)
  public Set<String> standInsOf(String delegator, Instant at) {
    return activeAt(at).stream()
        .filter(terms -> terms.delegator().equals(delegator))
        .map(DelegationTerms::delegate)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<DelegationTerms> activeAt(Instant at) {
    return delegations.activeAt(at).stream().map(Delegation::terms).toList();
  }

  private Optional<ActiveDelegation> resolve(DelegationChain chain) {
    return directory
        .find(chain.delegator())
        .filter(DirectoryUser::enabled)
        .flatMap(delegator -> chain.processIds().map(processes -> resolve(delegator, chain, processes)))
        .filter(delegation -> !delegation.companies().isEmpty());
  }

  private ActiveDelegation resolve(DirectoryUser delegator, DelegationChain chain, Set<String> processes) {
    var companies = new HashSet<>(chain.limitToCompanies(delegator.companies()));
    chain.standIns().forEach(standIn -> companies.retainAll(companiesOf(standIn)));
    return new ActiveDelegation(
        delegator.username(),
        delegator.roles().stream().map(Role::key).collect(Collectors.toSet()),
        companies,
        processes,
        chain.caps(),
        chain.persons());
  }

  private Set<String> companiesOf(String username) {
    return directory.find(username).map(DirectoryUser::companies).orElse(Set.of());
  }
}
