package io.quayside.approval;

import io.quayside.history.TaskCases;
import io.quayside.history.TaskVariables;
import io.quayside.history.UserTask;
import io.quayside.identity.UserDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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
  private final TaskCases cases;
  private final TaskVariables variables;
  private final UserDirectory directory;

  private record Approval(int level, String by) {}

  ApprovalTrail(Decisions decisions, TaskCases cases, TaskVariables variables, UserDirectory directory) {
    this.decisions = decisions;
    this.cases = cases;
    this.variables = variables;
    this.directory = directory;
  }

  public List<Entry> of(String documentType, String documentId) {
    return decisions.ofDocument(documentType, documentId).stream().map(this::entry).toList();
  }

  /** Levels that have approved this revision, lowest first, each as often as different people have. */
  public List<Integer> approvedLevels(String documentType, String documentId, int revision) {
    return decisions.ofDocument(documentType, documentId).stream()
        .filter(decision -> decision.kind() == DecisionKind.APPROVE)
        .filter(decision -> Objects.equals(decision.revision(), revision))
        .filter(decision -> decision.approvalLevel() != null)
        .map(decision -> new Approval(decision.approvalLevel(), decision.decidedBy()))
        .distinct()
        .map(Approval::level)
        .sorted()
        .toList();
  }

  /** How far the level of an open approval is, whatever the document; of other tasks nothing. */
  public Optional<Quorum> quorum(UserTask task) {
    if (!Completions.isApproval(task) || task.documentType() == null || task.documentId() == null) {
      return Optional.empty();
    }
    Map<String, JsonNode> seen = variables.of(task.key());
    Integer revision = cases.documentRevision(task);
    List<Decision> votes = decisions.ofDocument(task.documentType(), task.documentId()).stream()
        .filter(decision -> decision.isVote() && Objects.equals(decision.approvalLevel(), task.approvalLevel()))
        .filter(decision -> decision.processInstanceKey() == task.processInstanceKey()
            || revision != null && revision.equals(decision.revision()))
        .toList();
    return Optional.of(new Quorum(number(seen, "approvalsNeeded"), number(seen, "rejectionsEnough"),
        names(votes, DecisionKind.APPROVE), names(votes, DecisionKind.REJECT)));
  }

  /** One where the chain began before levels could ask for more. */
  private static int number(Map<String, JsonNode> variables, String name) {
    return variables.containsKey(name) ? variables.get(name).asInt(1) : 1;
  }

  private List<String> names(List<Decision> votes, DecisionKind kind) {
    return votes.stream().filter(vote -> vote.kind() == kind).map(Decision::decidedBy).distinct().map(directory::nameOf).toList();
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
