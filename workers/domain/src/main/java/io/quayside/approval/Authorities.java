package io.quayside.approval;

import io.quayside.approval.delegation.ActiveDelegation;
import io.quayside.approval.delegation.ActiveDelegations;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By what right somebody may act on a task. */
@Component
class Authorities {

  private final ActiveDelegations delegations;
  private final TaskCases cases;

  Authorities(ActiveDelegations delegations, TaskCases cases) {
    this.delegations = delegations;
    this.cases = cases;
  }

  /** The own right alone when there is one, else one for each delegation that gives it. */
  List<Authority> of(CurrentUser user, UserTask task, Instant at) {
    if (reaches(task, user.username(), user.groups())) {
      return List.of(Authority.own(user.username()));
    }
    var found = new ArrayList<Authority>();
    for (ActiveDelegation delegation : delegations.of(user.username(), at)) {
      if (reaches(task, delegation.delegator(), delegation.groups()) && covers(delegation, task)) {
        found.add(new Authority(user.username(), delegation.chain()));
      }
    }
    return found;
  }

  /** A claimed task is its owner's alone; being its owner does not replace the role that the task asks for. */
  private static boolean reaches(UserTask task, String username, Set<String> groups) {
    boolean hasRole = task.candidateGroups().stream().anyMatch(groups::contains);
    return task.isUnassigned()
        ? hasRole
        : task.isAssignedTo(username) && (hasRole || task.candidateGroups().isEmpty());
  }

  private boolean covers(ActiveDelegation delegation, UserTask task) {
    var processes = List.of(task.processId(), cases.rootProcessId(task));
    return delegation.covers(task.companyCode(), processes, task.amount());
  }
}
