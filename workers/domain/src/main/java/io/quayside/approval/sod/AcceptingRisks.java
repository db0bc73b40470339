package io.quayside.approval.sod;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of conflicts that are accepted: nobody accepts their own, or answers for it. */
@Service
public class AcceptingRisks extends Register<SodRisk, Long, SodRiskDetails> {

  private static final int LONGEST_YEARS = 1;

  private final SodRiskRows rows;
  private final RoleConflicts conflicts;
  private final UserDirectory directory;
  private final Clock clock;

  AcceptingRisks(SodRiskRows rows, RoleConflicts conflicts, UserDirectory directory, Clock clock) {
    super("accepted risk", rows, filter("id", "companyCode", "reason", "companyCode", "username", "rule", "owner"));
    this.rows = rows;
    this.conflicts = conflicts;
    this.directory = directory;
    this.clock = clock;
  }

  @Transactional
  public SodRisk accept(SodRiskDetails details, CurrentUser user) {
    if (!user.sees(details.companyCode())) {
      throw new Refusal.Invalid("companyCode", "is not one of your companies");
    }
    require(conflicts.exists(details.companyCode(), details.username(), details.rule()), "rule", "is no conflict of this person's roles");
    require(rows.findByCompanyCodeIn(user.companies()).stream().noneMatch(risk -> risk.isOf(details.companyCode(), details.username(), details.rule())),
        "rule", "is accepted already; change what was accepted");
    check(details, user);
    return rows.saveAndFlush(new SodRisk(details, user.username(), clock.instant()));
  }

  @Transactional
  public SodRisk change(long id, SodRiskDetails details, CurrentUser user) {
    SodRisk risk = get(id, user.companies());
    risk.requireVersion(details.version() == null ? -1 : details.version());
    require(risk.isOf(details.companyCode(), details.username(), details.rule()), "username", "cannot be changed");
    check(details, user);
    risk.change(details, user.username(), clock.instant());
    return rows.saveAndFlush(risk);
  }

  private void check(SodRiskDetails details, CurrentUser user) {
    if (details.username().equals(user.username())) {
      throw new Refusal.Forbidden("own-risk", "Somebody else has to accept that your own roles conflict.");
    }
    require(!details.owner().equals(details.username()), "owner", "must be somebody else than the person who could do both");
    require(directory.find(details.owner()).filter(DirectoryUser::enabled).filter(owner -> owner.companies().contains(details.companyCode())).isPresent(),
        "owner", "is not a user of this company");
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    require(!details.validUntil().isBefore(today), "validUntil", "is over");
    require(!details.validUntil().isAfter(today.plusYears(LONGEST_YEARS)), "validUntil", "is more than a year away; look at it again by then");
  }

  @Override
  protected SodRisk make(SodRiskDetails details) {
    throw new UnsupportedOperationException("Somebody accepts a risk");
  }

  @Override
  protected void apply(SodRisk risk, SodRiskDetails details) {
    throw new UnsupportedOperationException("Somebody accepts a risk");
  }
}
