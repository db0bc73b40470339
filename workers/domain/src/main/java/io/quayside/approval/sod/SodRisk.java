package io.quayside.approval.sod;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A conflict of roles that somebody answers for until a day. */
@Entity
@Table(name = "approval_sod_risk")
public class SodRisk extends BusinessEntity implements CompanyOwned {

  private String companyCode;
  private String username;
  private String rule;
  private String owner;
  private String reason;
  private LocalDate validUntil;
  private String acceptedBy;
  private Instant acceptedAt;

  protected SodRisk() {}

  SodRisk(SodRiskDetails details, String by, Instant at) {
    companyCode = details.companyCode();
    username = details.username();
    rule = details.rule();
    change(details, by, at);
  }

  /** Whose conflict it is stays; for another one somebody accepts anew. */
  final void change(SodRiskDetails details, String by, Instant at) {
    owner = details.owner();
    reason = details.reason();
    validUntil = details.validUntil();
    acceptedBy = by;
    acceptedAt = at.truncatedTo(ChronoUnit.MILLIS);
  }

  boolean holdsOn(LocalDate day) {
    return !validUntil.isBefore(day);
  }

  boolean isOf(String company, String person, String itsRule) {
    return key().equals(key(company, person, itsRule));
  }

  String key() {
    return key(companyCode, username, rule);
  }

  static String key(String company, String username, String rule) {
    return String.join("~", company, username, rule);
  }

  @Override
  public String companyCode() {
    return companyCode;
  }

  public String acceptedBy() {
    return acceptedBy;
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public SodRiskDetails details() {
    return new SodRiskDetails(companyCode, username, rule, owner, reason, validUntil, version());
  }
}
