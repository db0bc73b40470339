package io.quayside.approval;

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
  private final List<DocumentDeeds> documents;

  Duties(Decisions decisions, List<DocumentDeeds> documents) {
    this.decisions = decisions;
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
      deeds.addAll(approvalsOfOtherLevels(task));
      owners(task).forEach(document -> deeds.addAll(document.deeds(task.documentId())));
    }
    return deeds;
  }

  /**
   * Approvals of every revision: a level that is asked again after a change may go to the same person, another level may
   * not.
   */
  private List<Deed> approvalsOfOtherLevels(UserTask task) {
    return decisions.ofDocument(task.documentType(), task.documentId()).stream()
        .filter(decision -> decision.kind() == DecisionKind.APPROVE)
        .filter(decision -> !Objects.equals(decision.approvalLevel(), task.approvalLevel()))
        .flatMap(decision -> decision.persons().stream())
        .map(person -> new Deed(Duty.APPROVE, person))
        .toList();
  }
}
