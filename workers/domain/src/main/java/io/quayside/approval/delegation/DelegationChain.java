package io.quayside.approval.delegation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Delegations that follow on one another, from the person who has the right; all of their conditions hold. */
record DelegationChain(List<DelegationTerms> links) {

  /** Chains that end at a person. */
  static Stream<DelegationChain> endingAt(String delegate, List<DelegationTerms> active) {
    return endingAt(delegate, active, List.of());
  }

  private static Stream<DelegationChain> endingAt(
      String person, List<DelegationTerms> active, List<DelegationTerms> rest) {
    if (rest.size() == ActiveDelegations.LONGEST_CHAIN) {
      return Stream.empty();
    }
    return active.stream()
        .filter(link -> link.delegate().equals(person))
        .filter(link -> rest.stream().noneMatch(later -> later.delegate().equals(link.delegator())))
        .map(link -> Stream.concat(Stream.of(link), rest.stream()).toList())
        .flatMap(
            links ->
                Stream.concat(
                    Stream.of(new DelegationChain(links)),
                    endingAt(links.getFirst().delegator(), active, links)));
  }

  String delegator() {
    return links.getFirst().delegator();
  }

  /** From the delegator to the one before the delegate. */
  List<String> persons() {
    return links.stream().map(DelegationTerms::delegator).toList();
  }

  List<String> standIns() {
    return links.stream().map(DelegationTerms::delegate).toList();
  }

  List<Money> caps() {
    return links.stream().map(DelegationTerms::cap).filter(Objects::nonNull).toList();
  }

  Set<String> limitToCompanies(Set<String> companies) {
    var common = new HashSet<>(companies);
    links.stream().map(DelegationTerms::companyCode).filter(Objects::nonNull).map(Set::of).forEach(common::retainAll);
    return common;
  }

  /** The processes that every link names; empty when no link names any, absent when they have none in common. */
  Optional<Set<String>> processIds() {
    List<Set<String>> lists = links.stream().map(DelegationTerms::processIds).filter(list -> !list.isEmpty()).toList();
    if (lists.isEmpty()) {
      return Optional.of(Set.of());
    }
    var common = new HashSet<>(lists.getFirst());
    lists.forEach(common::retainAll);
    return common.isEmpty() ? Optional.empty() : Optional.of(common);
  }
}
