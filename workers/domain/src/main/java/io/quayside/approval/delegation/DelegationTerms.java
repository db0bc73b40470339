package io.quayside.approval.delegation;

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
}
