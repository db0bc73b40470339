package io.quayside.history;

import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/**
 * Whose tasks somebody may do in place of that person now, and which of them.
 *
 * @param groups candidate groups of the delegator
 * @param processIds of the task or of its root; empty for all
 * @param caps amounts that the task must not exceed
 * @param persons everybody through whose hands the right went, the delegator first
 */
public record Mandate(
    String delegator, Set<String> groups, Set<String> companies, Set<String> processIds, List<Money> caps, List<String> persons) {

  public Mandate {
    groups = Set.copyOf(groups);
    companies = Set.copyOf(companies);
    processIds = Set.copyOf(processIds);
    caps = List.copyOf(caps);
    persons = List.copyOf(persons);
  }
}
