package io.quayside.approval;

import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Authority and duties together: the first authority that duties do not forbid. */
@Component
class Permissions {

  private final Authorities authorities;
  private final Duties duties;
  private final Decisions decisions;
  private final Clock clock;

  Permissions(Authorities authorities, Duties duties, Decisions decisions, Clock clock) {
    this.authorities = authorities;
    this.duties = duties;
    this.decisions = decisions;
    this.clock = clock;
  }

  Permission of(CurrentUser user, UserTask task) {
    var decided = decisions.find(task.key());
    if (decided.isPresent()) {
      return new Permission.Denied(new Outcome.DecidedBefore(decided.get()));
    }
    if (!task.isOpen()) {
      return new Permission.Denied(new Outcome.Withdrawn());
    }
    return firstAllowed(user, task, authorities.of(user, task, clock.instant()));
  }

  private Permission firstAllowed(CurrentUser user, UserTask task, List<Authority> found) {
    Outcome denial = new Outcome.NotAuthorised(task, user);
    for (Authority authority : found) {
      var conflict = duties.conflict(task, authority);
      if (conflict.isEmpty()) {
        return new Permission.Granted(authority);
      }
      denial = new Outcome.DutiesConflict(task, authority, conflict.get());
    }
    return new Permission.Denied(denial);
  }
}
