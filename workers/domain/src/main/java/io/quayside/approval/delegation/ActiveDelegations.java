package io.quayside.approval.delegation;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    return at(at).apply(delegate);
  }

  /** The same for many people: by delegate, read once. */
  @Transactional(readOnly = true)
  public Function<String, List<ActiveDelegation>> at(Instant at) {
    List<DelegationTerms> active = delegations.activeAt(at).stream().map(Delegation::terms).toList();
    return delegate -> DelegationChain.endingAt(delegate, active).map(this::resolve).flatMap(Optional::stream).toList();
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
