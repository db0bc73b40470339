package io.quayside.approval.level;

import io.quayside.approval.Votes;
import io.quayside.approval.delegation.ActiveDelegations;
import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom to tell about a task: those who may do it and their stand-ins, without the requester and who has decided in this chain. */
@Component
class Recipients {

  private static final List<String> OVERSEERS = List.of(Role.Names.ADMINISTRATOR, Role.Names.PROCESS_OWNER);

  private final UserDirectory directory;
  private final Votes votes;
  private final ActiveDelegations delegations;
  private final Clock clock;

  Recipients(UserDirectory directory, Votes votes, ActiveDelegations delegations, Clock clock) {
    this.directory = directory;
    this.votes = votes;
    this.delegations = delegations;
    this.clock = clock;
  }

  List<DirectoryUser> inGroups(Collection<String> groups, ApprovalCase approval) {
    return withStandIns(allowed(holders(groups, approval.companyCode()), approval), approval);
  }

  /** Whoever runs the process hears of a case also where it is their own. */
  List<DirectoryUser> overseers(ApprovalCase approval) {
    return visible(withStandIns(holders(OVERSEERS, approval.companyCode()).collect(toSet())), approval.companyCode());
  }

  /** Of a task that somebody has claimed, that person alone. */
  List<DirectoryUser> of(UserTask task, ApprovalCase approval) {
    return withStandIns(owners(task, approval), approval);
  }

  /** Of a task that is no approval: the requester may well be the one to do it. */
  List<DirectoryUser> ofWork(UserTask task) {
    return visible(withStandIns(holders(task).collect(toSet())), task.companyCode());
  }

  /** The managers of those who should have decided, as far as they see the company and are not told of the task anyway. */
  List<DirectoryUser> managersOf(UserTask task, ApprovalCase approval) {
    List<DirectoryUser> told = of(task, approval);
    Set<String> managers = visible(owners(task, approval), approval.companyCode()).stream().map(DirectoryUser::manager).filter(Objects::nonNull).collect(toSet());
    managers.remove(approval.requester());
    told.forEach(user -> managers.remove(user.username()));
    return visible(managers, approval.companyCode());
  }

  private Set<String> owners(UserTask task, ApprovalCase approval) {
    return allowed(holders(task), approval);
  }

  /** Without those whom segregation of duties keeps from it. */
  private Set<String> allowed(Stream<String> usernames, ApprovalCase approval) {
    Set<String> allowed = usernames.collect(toSet());
    allowed.remove(approval.requester());
    allowed.removeAll(votes.of(approval.processInstanceKey()));
    return allowed;
  }

  private List<DirectoryUser> withStandIns(Set<String> owners, ApprovalCase approval) {
    return visible(allowed(withStandIns(owners).stream(), approval), approval.companyCode());
  }

  private static Collector<String, ?, Set<String>> toSet() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private Stream<String> holders(UserTask task) {
    return task.isUnassigned() ? holders(task.candidateGroups(), task.companyCode()) : Stream.of(task.assignee());
  }

  private Stream<String> holders(Collection<String> groups, String companyCode) {
    return groups.stream()
        .map(Role::of)
        .flatMap(Optional::stream)
        .flatMap(role -> directory.findByRole(role, companyCode).stream())
        .map(DirectoryUser::username);
  }

  private Set<String> withStandIns(Collection<String> usernames) {
    var now = clock.instant();
    Set<String> all = new LinkedHashSet<>();
    usernames.forEach(
        username -> {
          all.add(username);
          all.addAll(delegations.standInsOf(username, now));
        });
    return all;
  }

  private List<DirectoryUser> visible(Collection<String> usernames, String companyCode) {
    return usernames.stream()
        .map(directory::find)
        .flatMap(Optional::stream)
        .filter(DirectoryUser::enabled)
        .filter(user -> user.companies().contains(companyCode))
        .toList();
  }
}
