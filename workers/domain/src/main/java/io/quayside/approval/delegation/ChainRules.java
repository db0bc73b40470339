package io.quayside.approval.delegation;

import java.util.List;
import java.util.Optional;

/** Chains of delegations are bounded and never lead back, at any moment of their common time. */
final class ChainRules {

  private ChainRules() {}

  /** @param others delegations that overlap with the added one */
  static Optional<String> violation(DelegationTerms added, List<DelegationTerms> others) {
    if (leadsTo(added.delegator(), added.delegate(), added.period(), others, 0)) {
      return Optional.of("already passes tasks on to the delegator in this time");
    }
    int length =
        longestBefore(added.delegator(), added.period(), others, 0)
            + 1
            + longestAfter(added.delegate(), added.period(), others, 0);
    return length <= ActiveDelegations.LONGEST_CHAIN
        ? Optional.empty()
        : Optional.of(
            "would make a chain of %d delegations; at most %d follow on one another"
                .formatted(length, ActiveDelegations.LONGEST_CHAIN));
  }

  private static boolean leadsTo(
      String target, String person, Period period, List<DelegationTerms> others, int depth) {
    return depth <= ActiveDelegations.LONGEST_CHAIN
        && others.stream()
            .filter(link -> link.delegator().equals(person))
            .anyMatch(
                link ->
                    link.period()
                        .overlap(period)
                        .filter(
                            common ->
                                link.delegate().equals(target)
                                    || leadsTo(target, link.delegate(), common, others, depth + 1))
                        .isPresent());
  }

  private static int longestAfter(String person, Period period, List<DelegationTerms> others, int depth) {
    return depth > ActiveDelegations.LONGEST_CHAIN
        ? 0
        : others.stream()
            .filter(link -> link.delegator().equals(person))
            .flatMap(link -> link.period().overlap(period).stream()
                .map(common -> 1 + longestAfter(link.delegate(), common, others, depth + 1)))
            .max(Integer::compare)
            .orElse(0);
  }

  private static int longestBefore(String person, Period period, List<DelegationTerms> others, int depth) {
    return depth > ActiveDelegations.LONGEST_CHAIN
        ? 0
        : others.stream()
            .filter(link -> link.delegate().equals(person))
            .flatMap(link -> link.period().overlap(period).stream()
                .map(common -> 1 + longestBefore(link.delegator(), common, others, depth + 1)))
            .max(Integer::compare)
            .orElse(0);
  }
}
