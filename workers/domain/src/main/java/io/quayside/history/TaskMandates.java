package io.quayside.history;

import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In whose place a viewer would do a task. Says for one task what {@link TaskVisibility} says in SQL for many. */
@Component
public class TaskMandates {

  private final TaskCases cases;

  TaskMandates(TaskCases cases) {
    this.cases = cases;
  }

  /** Empty when the viewer has an own right, or none at all. */
  public Optional<String> delegator(UserTask task, TaskViewer viewer) {
    if (!task.isOpen() || reaches(task, viewer.username(), viewer.groups())) {
      return Optional.empty();
    }
    return viewer.mandates().stream().filter(mandate -> covers(mandate, task)).map(Mandate::delegator).findFirst();
  }

  private boolean covers(Mandate mandate, UserTask task) {
    return reaches(task, mandate.delegator(), mandate.groups())
        && task.companyCode() != null
        && mandate.companies().contains(task.companyCode())
        && mandate.caps().stream().allMatch(cap -> isWithin(cap, task.amount()))
        && (mandate.processIds().isEmpty()
            || mandate.processIds().contains(task.processId())
            || mandate.processIds().contains(cases.rootProcessId(task)));
  }

  private static boolean reaches(UserTask task, String username, Set<String> groups) {
    return task.isAssignedTo(username) || task.isUnassigned() && task.candidateGroups().stream().anyMatch(groups::contains);
  }

  private static boolean isWithin(Money cap, @Nullable Money amount) {
    return amount != null && amount.getCurrencyUnit().equals(cap.getCurrencyUnit()) && !amount.isGreaterThan(cap);
  }
}
