package io.quayside.approval;

import io.quayside.history.UserTask;
import io.quayside.identity.DirectoryUser;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who could really do a task: whom the task list offers it, and who would not be refused. */
@Component
public class Deciders {

  /** @param ownRight false when the person only stands in for others */
  public record Decider(DirectoryUser person, boolean ownRight) {}

  private final Authorities authorities;
  private final Duties duties;
  private final Clock clock;

  Deciders(Authorities authorities, Duties duties, Clock clock) {
    this.authorities = authorities;
    this.duties = duties;
    this.clock = clock;
  }

  public List<Decider> of(UserTask task) {
    var conflicts = duties.conflicts(task);
    return authorities.ofEverybody(task, clock.instant()).entrySet().stream()
        .flatMap(each -> each.getValue().stream()
            .filter(authority -> conflicts.apply(authority).isEmpty())
            .limit(1)
            .map(authority -> new Decider(each.getKey(), authority.chain().isEmpty())))
        .toList();
  }

  /** Members of the groups and who stands in for them, also whom duties keep from the task. */
  public List<DirectoryUser> inGroups(UserTask task, Collection<String> groups) {
    return authorities.ofEverybody(task.offeredTo(Set.copyOf(groups)), clock.instant()).entrySet().stream()
        .filter(each -> !each.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }
}
