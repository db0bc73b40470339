package io.quayside.approval;

import io.quayside.identity.UserDirectory;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been decided on a document so far, for those who decide next and for auditors. */
@Component
public class ApprovalTrail {

  /** Persons with their full names; {@code onBehalfOf} is null when the decider's own role sufficed. */
  public record Entry(
      @Nullable Integer level,
      String decision,
      String decidedBy,
      String decidedByName,
      @Nullable String onBehalfOf,
      @Nullable String onBehalfOfName,
      @Nullable String comment,
      Instant decidedAt,
      @Nullable Integer revision) {}

  private final Decisions decisions;
  private final UserDirectory directory;

  ApprovalTrail(Decisions decisions, UserDirectory directory) {
    this.decisions = decisions;
    this.directory = directory;
  }

  public List<Entry> of(String documentType, String documentId) {
    return decisions.ofDocument(documentType, documentId).stream().map(this::entry).toList();
  }

  /** Levels that have approved this revision, lowest first and each once. */
  public List<Integer> approvedLevels(String documentType, String documentId, int revision) {
    return decisions.ofDocument(documentType, documentId).stream()
        .filter(decision -> decision.kind() == DecisionKind.APPROVE)
        .filter(decision -> Objects.equals(decision.revision(), revision))
        .map(Decision::approvalLevel)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Everybody who has approved one of the documents, and for whom. */
  public Set<String> approvers(String documentType, Collection<Long> documentIds) {
    return decisions.approvers(documentType, documentIds.stream().map(String::valueOf).toList());
  }

  private Entry entry(Decision decision) {
    return new Entry(
        decision.approvalLevel(),
        decision.kind().key(),
        decision.decidedBy(),
        directory.nameOf(decision.decidedBy()),
        decision.onBehalfOf(),
        decision.onBehalfOf() == null ? null : directory.nameOf(decision.onBehalfOf()),
        decision.comment(),
        decision.decidedAt(),
        decision.revision());
  }
}
