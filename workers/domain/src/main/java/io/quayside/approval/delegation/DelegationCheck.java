package io.quayside.approval.delegation;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold of a delegation before it is stored. */
@Component
class DelegationCheck {

  private final UserDirectory directory;
  private final Clock clock;

  DelegationCheck(UserDirectory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  void check(DelegationTerms terms, CurrentUser user, List<DelegationTerms> others) {
    DirectoryUser delegator = known("delegator", terms.delegator());
    require(mayManage(user, delegator), "delegator", "must be yourself");
    require(!terms.delegate().equals(terms.delegator()), "delegate", "must be somebody else");
    DirectoryUser delegate = known("delegate", terms.delegate());
    require(sharesCompany(terms, delegator, delegate), "delegate", "has no company in common with the delegator");
    require(!delegate.roles().contains(Role.AUDITOR), "delegate", "is an auditor, who may not act on what is audited");
    require(terms.period().until().isAfter(clock.instant()), "validUntil", "must be in the future");
    require(terms.cap() == null || terms.cap().isPositive(), "amountCap", "must be greater than 0");
    others.stream().filter(terms::isForTheSameAs).findFirst().ifPresent(other -> require(false, "delegate", standsInAlready(other)));
    ChainRules.violation(terms, others).ifPresent(violation -> require(false, "delegate", violation));
  }

  /** One stand-in for each process, so that everybody knows who acts. */
  private String standsInAlready(DelegationTerms other) {
    return "cannot be added: %s stands in for the same tasks in this time".formatted(directory.nameOf(other.delegate()));
  }

  /** One's own, and an administrator those of everybody in the same company. */
  boolean mayManage(CurrentUser user, DirectoryUser delegator) {
    return user.username().equals(delegator.username())
        || user.hasRole(Role.ADMINISTRATOR) && !Collections.disjoint(user.companies(), delegator.companies());
  }

  private DirectoryUser known(String field, String username) {
    Optional<DirectoryUser> found = directory.find(username).filter(DirectoryUser::enabled);
    return found.orElseThrow(() -> new Refusal.Invalid(field, "is not a user"));
  }

  private static boolean sharesCompany(DelegationTerms terms, DirectoryUser delegator, DirectoryUser delegate) {
    return terms.companyCode() == null
        ? !Collections.disjoint(delegator.companies(), delegate.companies())
        : delegator.companies().contains(terms.companyCode()) && delegate.companies().contains(terms.companyCode());
  }

  private static void require(boolean holds, String field, String message) {
    if (!holds) {
      throw new Refusal.Invalid(field, message);
    }
  }
}
