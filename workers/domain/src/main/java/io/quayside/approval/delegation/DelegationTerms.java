package io.quayside.approval.delegation;

import java.util.Collections;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed.
 *
 * @param companyCode null for all companies that both persons see
 * @param processIds empty for all processes
 * @param cap null for any amount; a document in another currency is not covered
 */
public record DelegationTerms(
    @Nullable String companyCode,
    String delegator,
    String delegate,
    Period period,
    Set<String> processIds,
    @Nullable Money cap,
    @Nullable String reason) {

  public DelegationTerms {
    processIds = Set.copyOf(processIds);
  }

  /** Whether both give away tasks of one person in a company and a process that they have in common; their times are not compared. */
  boolean isForTheSameAs(DelegationTerms other) {
    return delegator.equals(other.delegator)
        && (companyCode == null || other.companyCode == null || companyCode.equals(other.companyCode))
        && (processIds.isEmpty() || other.processIds.isEmpty() || !Collections.disjoint(processIds, other.processIds));
  }
}
