package io.quayside.approval.bulk;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.joda.money.Money;

/** That documents of a type may be approved together below an amount; at nothing, that a company does without. */
@Entity
@Table(name = "approval_bulk_rule")
public class BulkRule extends BusinessEntity implements CompanyOwned {

  /** In place of a company: the standard for those without a row of their own. */
  static final String STANDARD = "*";

  private String companyCode;
  private String documentType;

  @Embedded
  @AttributeOverride(name = "amount", column = @Column(name = "approve_below"))
  @AttributeOverride(name = "currency", column = @Column(name = "currency"))
  private Money approveBelow;

  protected BulkRule() {}

  BulkRule(BulkRuleDetails details) {
    companyCode = details.companyCode();
    change(details);
  }

  final void change(BulkRuleDetails details) {
    documentType = details.documentType();
    approveBelow = details.approveBelow();
  }

  boolean isStandard() {
    return companyCode.equals(STANDARD);
  }

  @Override
  public String companyCode() {
    return companyCode;
  }

  String documentType() {
    return documentType;
  }

  Money approveBelow() {
    return approveBelow;
  }

  public BulkRuleDetails details() {
    return new BulkRuleDetails(companyCode, documentType, approveBelow, version());
  }
}
