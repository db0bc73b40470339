package io.quayside.approval.sod;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.DutyRoles;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That somebody could do both, by which roles, and whether that is accepted. */
public record RoleConflict(
    String id,
    String companyCode,
    String username,
    String name,
    String rule,
    List<String> firstRoles,
    List<String> secondRoles,
    Status status,
    @Nullable Long riskId,
    @Nullable String owner,
    @Nullable String reason,
    @Nullable LocalDate validUntil) {

  public enum Status {
    OPEN,
    ACCEPTED,
    /** It was accepted for a time that is over. */
    LAPSED
  }

  static RoleConflict of(DirectoryUser person, String company, DutyRoles.Conflict conflict, @Nullable SodRisk risk, LocalDate today) {
    var status = risk == null ? Status.OPEN : risk.holdsOn(today) ? Status.ACCEPTED : Status.LAPSED;
    return new RoleConflict(
        SodRisk.key(company, person.username(), conflict.rule()), company, person.username(), person.name(), conflict.rule(),
        conflict.first(), conflict.second(), status,
        risk == null ? null : risk.id(), risk == null ? null : risk.details().owner(), risk == null ? null : risk.details().reason(),
        risk == null ? null : risk.details().validUntil());
  }
}
