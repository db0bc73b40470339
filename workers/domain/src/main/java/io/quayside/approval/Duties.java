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
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What segregation of duties says to an attempt to decide. */
@Component
class Duties {

  private final Decisions decisions;
  private final TaskCases cases;
  private final DutiesOfDocuments documents;
  private final DoneDeeds done;
  private final RelatedDocuments relatedDocuments;

  Duties(Decisions decisions, TaskCases cases, DutiesOfDocuments documents, DoneDeeds done, RelatedDocuments relatedDocuments) {
    this.decisions = decisions;
    this.cases = cases;
    this.documents = documents;
    this.done = done;
    this.relatedDocuments = relatedDocuments;
  }

  Optional<Conflict> conflict(UserTask task, Authority authority) {
    return conflicts(task).apply(authority);
  }

  /** For several who might do it; what was done before is read once. */
  Function<Authority, Optional<Conflict>> conflicts(UserTask task) {
    Optional<Duty> attempted = attempted(task);
    List<Deed> deeds = attempted.isEmpty() ? List.of() : deeds(task);
    return authority -> attempted.flatMap(duty -> SegregationOfDuties.conflict(duty, actors(task, authority), deeds));
  }

  /** The requester goes on with the own request; only whoever does it in their place takes part in it anew. */
  private List<String> actors(UserTask task, Authority authority) {
    return documents.dutyOfRequester(task.documentType(), task.elementId()).isEmpty()
        ? authority.persons()
        : authority.persons().stream().filter(person -> !person.equals(task.requester())).toList();
  }

  private Optional<Duty> attempted(UserTask task) {
    return Optional.ofNullable(documents.duties(task.documentType()).get(task.elementId()));
  }

  private List<Deed> deeds(UserTask task) {
    var deeds = new ArrayList<Deed>();
    if (task.requester() != null) {
      deeds.add(new Deed(Duty.REQUEST, task.requester()));
    }
    if (task.documentType() != null && task.documentId() != null) {
      List<Decision> own = decisions.ofDocument(task.documentType(), task.documentId());
      List<Decision> related = relatedDocuments.of(task.documentType(), task.documentId()).stream()
          .flatMap(document -> decisions.ofDocument(document.type(), document.id()).stream()).toList();
      deeds.addAll(otherApprovals(task, own, related));
      deeds.addAll(requestsOfOthers(own));
      deeds.addAll(requestsOfOthers(related));
      deeds.addAll(done.of(task.documentType(), task.documentId()));
    }
    return deeds;
  }

  /** Of the document itself and of those that are approved for the same purchase. */
  private List<Deed> otherApprovals(UserTask task, List<Decision> own, List<Decision> related) {
    Integer revision = own.isEmpty() ? null : cases.documentRevision(task);
    return Stream.concat(
            own.stream().filter(decision -> isOtherLevel(decision, task) || isSameRound(decision, task, revision)),
            related.stream().filter(decision -> isOtherLevel(decision, task)))
        .flatMap(decision -> decision.persons().stream())
        .map(person -> new Deed(Duty.APPROVE, person))
        .toList();
  }

  /** Of those who answered or corrected in place of the requester. */
  private List<Deed> requestsOfOthers(List<Decision> made) {
    return made.stream()
        .flatMap(decision -> documents.dutyOfRequester(decision.documentType(), decision.elementId()).stream()
            .flatMap(duty -> decision.persons().stream().map(person -> new Deed(duty, person))))
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
  private static boolean isSameRound(Decision decision, UserTask task, @Nullable Integer revision) {
    if (!decision.isVote() || !Objects.equals(decision.approvalLevel(), task.approvalLevel())) {
      return false;
    }
    return decision.processInstanceKey() == task.processInstanceKey()
        || decision.kind() == DecisionKind.APPROVE && decision.revision() != null
            && Objects.equals(decision.revision(), revision);
  }
}
