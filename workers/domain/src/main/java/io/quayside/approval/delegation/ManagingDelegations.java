package io.quayside.approval.delegation;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing, changing and ending delegations. */
@Service
public class ManagingDelegations {

  private final DelegationRepository delegations;
  private final DelegationCheck check;
  private final DelegationNotice notice;
  private final UserDirectory directory;
  private final Clock clock;

  ManagingDelegations(
      DelegationRepository delegations,
      DelegationCheck check,
      DelegationNotice notice,
      UserDirectory directory,
      Clock clock) {
    this.delegations = delegations;
    this.check = check;
    this.notice = notice;
    this.directory = directory;
    this.clock = clock;
  }

  @Transactional
  public Delegation create(DelegationTerms terms, CurrentUser user) {
    delegations.lock();
    check.check(terms, user, others(terms, null));
    Delegation created = delegations.save(new Delegation(terms, user.username(), clock.instant()));
    notice.agreed(terms);
    return created;
  }

  @Transactional
  public Delegation change(long id, DelegationTerms terms, int version, CurrentUser user) {
    delegations.lock();
    Delegation delegation = manageable(id, user);
    delegation.requireVersion(version);
    check.check(terms, user, others(terms, delegation));
    DelegationTerms former = delegation.terms();
    delegation.change(terms);
    if (!former.delegate().equals(terms.delegate())) {
      notice.ended(former);
    }
    notice.agreed(terms);
    return delegations.saveAndFlush(delegation);
  }

  /** One that has not begun is taken back; one that runs ends now; one that is over stays, since decisions rest on it. */
  @Transactional
  public void end(long id, CurrentUser user) {
    Delegation delegation = manageable(id, user);
    Instant now = clock.instant();
    Period period = delegation.terms().period();
    if (!period.until().isAfter(now)) {
      throw new Refusal.Conflict("delegation-over", "This delegation is over already.");
    }
    if (period.from().isBefore(now)) {
      delegation.endAt(now);
    } else {
      delegations.delete(delegation);
    }
    notice.ended(delegation.terms());
  }

  private Delegation manageable(long id, CurrentUser user) {
    return delegations
        .findById(id)
        .filter(delegation -> mayManage(user, delegation.terms().delegator()))
        .orElseThrow(() -> new Refusal.NotFound("delegation", id));
  }

  private boolean mayManage(CurrentUser user, String delegator) {
    return user.username().equals(delegator)
        || directory.find(delegator).filter((DirectoryUser person) -> check.mayManage(user, person)).isPresent();
  }

  private List<DelegationTerms> others(DelegationTerms terms, Delegation except) {
    return delegations.overlapping(terms.period().from(), terms.period().until()).stream()
        .filter(other -> !other.equals(except))
        .map(Delegation::terms)
        .toList();
  }
}
