package io.quayside.approval;

import io.quayside.approval.delegation.ActiveDelegation;
import io.quayside.approval.delegation.ActiveDelegations;
import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By what right somebody may act on a task. */
@Component
class Authorities {

  private final ActiveDelegations delegations;
  private final TaskCases cases;
  private final UserDirectory directory;

  Authorities(ActiveDelegations delegations, TaskCases cases, UserDirectory directory) {
    this.delegations = delegations;
    this.cases = cases;
    this.directory = directory;
  }

  /** The own right alone when there is one, else one for each delegation that gives it. */
  List<Authority> of(CurrentUser user, UserTask task, Instant at) {
    if (reaches(task, user.username(), user.groups())) {
      return List.of(Authority.own(user.username()));
    }
    var lent = delegations.of(user.username(), at);
    return lent.isEmpty() ? List.of() : lent(user.username(), task, lent, processes(task));
  }

  /** The same for everybody who sees the company; what all depend on is read once. */
  Map<DirectoryUser, List<Authority>> ofEverybody(UserTask task, Instant at) {
    var lent = delegations.at(at);
    List<String> processes = processes(task);
    var found = new LinkedHashMap<DirectoryUser, List<Authority>>();
    directory.all().stream().filter(user -> user.enabled() && user.companies().contains(task.companyCode())).forEach(user ->
        found.put(user, reaches(task, user.username(), user.asCurrentUser().groups())
            ? List.of(Authority.own(user.username()))
            : lent(user.username(), task, lent.apply(user.username()), processes)));
    return found;
  }

  /** A claimed task is its owner's alone; being its owner does not replace the role that the task asks for. */
  private static boolean reaches(UserTask task, String username, Set<String> groups) {
    boolean hasRole = task.candidateGroups().stream().anyMatch(groups::contains);
    return task.isUnassigned()
        ? hasRole
        : task.isAssignedTo(username) && (hasRole || task.candidateGroups().isEmpty());
  }

  private static List<Authority> lent(String username, UserTask task, List<ActiveDelegation> delegations, List<String> processes) {
    return delegations.stream()
        .filter(delegation -> reaches(task, delegation.delegator(), delegation.groups()))
        .filter(delegation -> delegation.covers(task.companyCode(), processes, task.amount()))
        .map(delegation -> new Authority(username, delegation.chain()))
        .toList();
  }

  private List<String> processes(UserTask task) {
    return List.of(task.processId(), cases.rootProcessId(task));
  }
}
