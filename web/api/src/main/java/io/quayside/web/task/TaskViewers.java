package io.quayside.web.task;

import io.quayside.approval.delegation.ActiveDelegation;
import io.quayside.approval.delegation.ActiveDelegations;
import io.quayside.history.Mandate;
import io.quayside.history.TaskViewer;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the caller may see of the tasks: by own roles and by those who are away. */
@Component
class TaskViewers {

  private final ActiveDelegations delegations;
  private final Clock clock;

  TaskViewers(ActiveDelegations delegations, Clock clock) {
    this.delegations = delegations;
    this.clock = clock;
  }

  TaskViewer of(CurrentUser user) {
    return of(user, List.of());
  }

  /** Limited to some companies, all of the user's when none is named. */
  TaskViewer of(CurrentUser user, Collection<String> companies) {
    return new TaskViewer(
        user.username(),
        user.groups(),
        user.visible(companies),
        user.hasAnyRole(Role.PROCESS_OWNER, Role.AUDITOR, Role.ADMINISTRATOR),
        delegations.of(user.username(), clock.instant()).stream().map(TaskViewers::mandate).toList());
  }

  private static Mandate mandate(ActiveDelegation delegation) {
    return new Mandate(
        delegation.delegator(), delegation.groups(), delegation.companies(), delegation.processIds(), delegation.caps(), delegation.chain());
  }
}
