package io.quayside.approval.level;

import io.quayside.approval.Deciders;
import io.quayside.approval.Deciders.Decider;
import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom to tell about a task apart from those who may do it. */
@Component
class Recipients {

  private static final List<String> OVERSEERS = List.of(Role.Names.ADMINISTRATOR, Role.Names.PROCESS_OWNER);

  private final UserDirectory directory;
  private final Deciders deciders;

  Recipients(UserDirectory directory, Deciders deciders) {
    this.directory = directory;
    this.deciders = deciders;
  }

  /** Whoever runs the process hears of a case also where it is their own. */
  List<DirectoryUser> overseers(UserTask task) {
    return deciders.inGroups(task, OVERSEERS);
  }

  /** The managers of those who should have decided, as far as they see the company and are not told of the task anyway. */
  List<DirectoryUser> managersOf(UserTask task) {
    List<Decider> asked = deciders.of(task);
    Set<String> told = asked.stream().map(decider -> decider.person().username()).collect(Collectors.toSet());
    return asked.stream()
        .filter(Decider::ownRight)
        .map(decider -> decider.person().manager())
        .filter(Objects::nonNull)
        .distinct()
        .filter(manager -> !manager.equals(task.requester()) && !told.contains(manager))
        .map(directory::find)
        .flatMap(Optional::stream)
        .filter(manager -> manager.enabled() && manager.companies().contains(task.companyCode()))
        .toList();
  }
}
