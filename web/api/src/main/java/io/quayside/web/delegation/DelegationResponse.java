package io.quayside.web.delegation;

import io.quayside.approval.delegation.Delegation;
import io.quayside.identity.UserDirectory;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

record DelegationResponse(
    long id,
    String companyCode,
    String delegator,
    String delegatorName,
    String delegate,
    String delegateName,
    Instant validFrom,
    Instant validUntil,
    List<String> processIds,
    Money amountCap,
    String reason,
    boolean active,
    int version) {

  static DelegationResponse of(Delegation delegation, UserDirectory directory, Instant now) {
    var terms = delegation.terms();
    return new DelegationResponse(
        delegation.id(),
        terms.companyCode(),
        terms.delegator(),
        directory.nameOf(terms.delegator()),
        terms.delegate(),
        directory.nameOf(terms.delegate()),
        terms.period().from(),
        terms.period().until(),
        terms.processIds().stream().sorted().toList(),
        terms.cap(),
        terms.reason(),
        terms.period().contains(now),
        delegation.version());
  }
}
