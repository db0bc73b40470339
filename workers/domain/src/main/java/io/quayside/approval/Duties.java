package io.quayside.approval;

import io.quayside.history.TaskCases;
import io.quayside.history.UserTask;
import io.quayside.identity.SegregationOfDuties;
import io.quayside.identity.SegregationOfDuties.Conflict;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What segregation of duties says to an attempt to decide. */
@Component
class Duties {

  private final Decisions decisions;
  private final TaskCases cases;
  private final List<DocumentDeeds> documents;

  Duties(Decisions decisions, TaskCases cases, List<DocumentDeeds> documents) {
    this.decisions = decisions;
    this.cases = cases;
    this.documents = documents;
  }

  Optional<Conflict> conflict(UserTask task, Authority authority) {
    return attempted(task).flatMap(duty -> SegregationOfDuties.conflict(duty, authority.persons(), deeds(task)));
  }

  private Optional<Duty> attempted(UserTask task) {
    return owners(task)
        .findFirst()
        .map(owner -> owner.dutyOf(task.elementId()))
        .orElseGet(() -> Completions.isApproval(task) ? Optional.of(Duty.APPROVE) : Optional.empty());
  }

  private Stream<DocumentDeeds> owners(UserTask task) {
    return documents.stream().filter(document -> document.documentType().equals(task.documentType()));
  }

  private List<Deed> deeds(UserTask task) {
    var deeds = new ArrayList<Deed>();
    if (task.requester() != null) {
      deeds.add(new Deed(Duty.REQUEST, task.requester()));
    }
    if (task.documentType() != null && task.documentId() != null) {
      deeds.addAll(otherApprovals(task));
      owners(task).forEach(document -> deeds.addAll(document.deeds(task.documentId())));
    }
    return deeds;
  }

  /** Of the document itself and of those that are approved for the same purchase. */
  private List<Deed> otherApprovals(UserTask task) {
    Stream<Decision> own = decisions.ofDocument(task.documentType(), task.documentId()).stream()
        .filter(decision -> isOtherLevel(decision, task) || isSameRound(decision, task));
    Stream<Decision> related = owners(task).flatMap(document -> document.related(task.documentId()).stream())
        .flatMap(document -> decisions.ofDocument(document.type(), document.id()).stream())
        .filter(decision -> isOtherLevel(decision, task));
    return Stream.concat(own, related)
        .flatMap(decision -> decision.persons().stream())
        .map(person -> new Deed(Duty.APPROVE, person))
        .toList();
  }

  /**
   * Approvals of every revision: a level that is asked again after a change may go to the same person, another level may
   * not.
   */
  private static boolean isOtherLevel(Decision decision, UserTask task) {
    return decision.kind() == DecisionKind.APPROVE && !Objects.equals(decision.approvalLevel(), task.approvalLevel());
  }

  /** Another place of the same level, of which each needs another person; also where a reduction has begun the chain anew. */
  private boolean isSameRound(Decision decision, UserTask task) {
    if (!decision.isVote() || !Objects.equals(decision.approvalLevel(), task.approvalLevel())) {
      return false;
    }
    return decision.processInstanceKey() == task.processInstanceKey()
        || decision.kind() == DecisionKind.APPROVE && decision.revision() != null
            && Objects.equals(decision.revision(), cases.documentRevision(task));
  }
}
