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
import org.jspecify.annotations.Nullable;
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
    return attempted(task).flatMap(duty -> SegregationOfDuties.conflict(duty, actors(task, authority), deeds(task)));
  }

  /** The requester goes on with the own request; only whoever does it in their place takes part in it anew. */
  private List<String> actors(UserTask task, Authority authority) {
    return dutyOfRequester(task.documentType(), task.elementId()).isEmpty()
        ? authority.persons()
        : authority.persons().stream().filter(person -> !person.equals(task.requester())).toList();
  }

  private Optional<Duty> attempted(UserTask task) {
    List<DocumentDeeds> owners = owners(task.documentType());
    return owners.isEmpty()
        ? Optional.of(Duty.APPROVE).filter(duty -> Completions.isApproval(task))
        : owners.stream().flatMap(owner -> owner.dutyOf(task.elementId()).stream()).findFirst();
  }

  private List<DocumentDeeds> owners(@Nullable String documentType) {
    return documents.stream().filter(document -> document.documentType().equals(documentType)).toList();
  }

  private List<Deed> deeds(UserTask task) {
    var deeds = new ArrayList<Deed>();
    if (task.requester() != null) {
      deeds.add(new Deed(Duty.REQUEST, task.requester()));
    }
    if (task.documentType() != null && task.documentId() != null) {
      List<DocumentDeeds> owners = owners(task.documentType());
      List<Decision> own = decisions.ofDocument(task.documentType(), task.documentId());
      List<Decision> related = owners.stream().flatMap(document -> document.related(task.documentId()).stream())
          .flatMap(document -> decisions.ofDocument(document.type(), document.id()).stream()).toList();
      deeds.addAll(otherApprovals(task, own, related));
      deeds.addAll(requestsOfOthers(own));
      deeds.addAll(requestsOfOthers(related));
      owners.forEach(document -> deeds.addAll(document.deeds(task.documentId())));
    }
    return deeds;
  }

  /** Of the document itself and of those that are approved for the same purchase. */
  private List<Deed> otherApprovals(UserTask task, List<Decision> own, List<Decision> related) {
    return Stream.concat(
            own.stream().filter(decision -> isOtherLevel(decision, task) || isSameRound(decision, task)),
            related.stream().filter(decision -> isOtherLevel(decision, task)))
        .flatMap(decision -> decision.persons().stream())
        .map(person -> new Deed(Duty.APPROVE, person))
        .toList();
  }

  /** Of those who answered or corrected in place of the requester. */
  private List<Deed> requestsOfOthers(List<Decision> made) {
    return made.stream()
        .flatMap(decision -> dutyOfRequester(decision.documentType(), decision.elementId()).stream()
            .flatMap(duty -> decision.persons().stream().map(person -> new Deed(duty, person))))
        .toList();
  }

  private Optional<Duty> dutyOfRequester(@Nullable String documentType, String elementId) {
    return owners(documentType).stream().flatMap(owner -> owner.dutyOfRequester(elementId).stream()).findFirst();
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
