package io.quayside.approval.delegation;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One person stands in for another for a while, perhaps only in one company, for some processes or up to an amount. */
@Entity
@Table(name = "approval_delegation")
public class Delegation extends BusinessEntity {

  private @Nullable String companyCode;
  private String delegator;
  private String delegate;
  private Instant validFrom;
  private Instant validUntil;
  private String processIds;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "cap_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "cap_currency"))
  private @Nullable Money cap;

  private @Nullable String reason;
  private String createdBy;
  private Instant createdAt;

  protected Delegation() {}

  Delegation(DelegationTerms terms, String createdBy, Instant createdAt) {
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    change(terms);
  }

  final void change(DelegationTerms terms) {
    this.companyCode = terms.companyCode();
    this.delegator = terms.delegator();
    this.delegate = terms.delegate();
    this.validFrom = terms.period().from();
    this.validUntil = terms.period().until();
    this.processIds = String.join(",", new TreeSet<>(terms.processIds()));
    this.cap = terms.cap();
    this.reason = terms.reason();
  }

  void endAt(Instant end) {
    this.validUntil = end;
  }

  public DelegationTerms terms() {
    return new DelegationTerms(
        companyCode,
        delegator,
        delegate,
        new Period(validFrom, validUntil),
        processIds.isEmpty() ? Set.of() : Set.of(processIds.split(",")),
        cap,
        reason);
  }

  public String createdBy() {
    return createdBy;
  }
}
