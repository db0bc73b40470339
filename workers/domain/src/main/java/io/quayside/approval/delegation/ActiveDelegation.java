package io.quayside.approval.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do for somebody else right now, all conditions of the chain of delegations taken together.
 *
 * @param delegator whose tasks they are
 * @param groups candidate groups of the delegator
 * @param companies where both the delegator and each stand-in may act
 * @param processIds empty for all processes
 * @param caps each amount that must not be exceeded
 * @param chain from the delegator to the one before the delegate
 */
public record ActiveDelegation(
    String delegator,
    Set<String> groups,
    Set<String> companies,
    Set<String> processIds,
    List<Money> caps,
    List<String> chain) {

  public ActiveDelegation {
    groups = Set.copyOf(groups);
    companies = Set.copyOf(companies);
    processIds = Set.copyOf(processIds);
    caps = List.copyOf(caps);
    chain = List.copyOf(chain);
  }

  /** @param taskProcesses the task's process and the process at its root: a list may name either */
  public boolean covers(@Nullable String company, Collection<String> taskProcesses, @Nullable Money amount) {
    return company != null
        && companies.contains(company)
        && (processIds.isEmpty() || taskProcesses.stream().anyMatch(processIds::contains))
        && caps.stream().allMatch(cap -> within(cap, amount));
  }

  private static boolean within(Money cap, @Nullable Money amount) {
    return amount != null
        && amount.getCurrencyUnit().equals(cap.getCurrencyUnit())
        && !amount.isGreaterThan(cap);
  }
}
