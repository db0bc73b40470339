package io.quayside.approval.level;

import io.quayside.approval.delegation.ActiveDelegations;
import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom to tell about a task: those who may do it and their stand-ins, without the requester. */
@Component
class Recipients {

  private final UserDirectory directory;
  private final ActiveDelegations delegations;
  private final Clock clock;

  Recipients(UserDirectory directory, ActiveDelegations delegations, Clock clock) {
    this.directory = directory;
    this.delegations = delegations;
    this.clock = clock;
  }

  List<DirectoryUser> inGroups(Collection<String> groups, ApprovalCase approval) {
    var holders =
        groups.stream()
            .map(Role::of)
            .flatMap(Optional::stream)
            .flatMap(role -> directory.findByRole(role, approval.companyCode()).stream())
            .map(DirectoryUser::username);
    return withStandIns(holders, approval);
  }

  /** Of a task that somebody has claimed, that person alone. */
  List<DirectoryUser> of(UserTask task, ApprovalCase approval) {
    return task.isUnassigned()
        ? inGroups(task.candidateGroups(), approval)
        : withStandIns(Stream.of(task.assignee()), approval);
  }

  private List<DirectoryUser> withStandIns(Stream<String> usernames, ApprovalCase approval) {
    var now = clock.instant();
    Set<String> all = new LinkedHashSet<>();
    usernames.forEach(
        username -> {
          all.add(username);
          all.addAll(delegations.standInsOf(username, now));
        });
    all.remove(approval.requester());
    return all.stream()
        .map(directory::find)
        .flatMap(Optional::stream)
        .filter(DirectoryUser::enabled)
        .filter(user -> user.companies().contains(approval.companyCode()))
        .toList();
  }
}
