package io.quayside.approval.level;

import io.quayside.history.UserTask;
import io.quayside.identity.Role;
import io.quayside.workflow.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the next level decide what a level has not decided in time; at the top, tells those who run the process. Managers of
 * those who have not decided hear of it, where one is set.
 */
@Service
public class EscalatingApprovals {

  private final LevelTasks tasks;
  private final ApproverMails mails;
  private final Outbox outbox;

  EscalatingApprovals(LevelTasks tasks, ApproverMails mails, Outbox outbox) {
    this.tasks = tasks;
    this.mails = mails;
    this.outbox = outbox;
  }

  /**
   * Who may decide from now on; empty when nothing has changed.
   *
   * @param elementInstanceKey of the escalation, beside which the task is
   */
  @Transactional
  public Optional<List<String>> escalate(long elementInstanceKey) {
    return tasks.open(elementInstanceKey).flatMap(this::escalate);
  }

  private Optional<List<String>> escalate(UserTask task) {
    boolean told = tasks.isToldOf(task);
    if (told) {
      mails.escalatedToManagers(task);
    }
    Optional<Role> next = Role.of("approver-" + (task.approvalLevel() + 1));
    if (next.isEmpty()) {
      if (told) {
        mails.stuckAtTop(task);
      }
      return Optional.empty();
    }
    var groups = new TreeSet<>(task.candidateGroups());
    groups.add(next.get().key());
    outbox.updateTask(task.key(), List.copyOf(groups), null);
    if (!task.isUnassigned()) {
      // Whoever holds it has not decided; held, nobody else could.
      outbox.unassignTask(task.key());
    }
    if (told && mails.escalatedTo(next.get().key(), task) == 0) {
      mails.nobodyToEscalateTo(task);
    }
    return Optional.of(List.copyOf(groups));
  }
}
