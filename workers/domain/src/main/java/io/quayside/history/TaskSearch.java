package io.quayside.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which tasks to list. */
public record TaskSearch(
    View view,
    List<Long> keys,
    Optional<String> processId,
    Optional<Boolean> overdue,
    Optional<String> assignee,
    Optional<BigDecimal> amountMin,
    Optional<BigDecimal> amountMax,
    Optional<String> businessKey,
    Optional<String> documentType,
    Optional<String> documentId,
    Optional<String> text,
    Optional<TaskCondition> where) {

  public enum View {
    /** Assigned to me. */
    MINE,
    /** Mine, and put off until a date that is still to come. */
    LATER,
    /** Free, and offered to a group of mine that I may approve. */
    GROUPS,
    /** What I may do in place of somebody else, and not by own right. */
    DELEGATED,
    /** What is past its due time of all that is mine, offered to my groups or delegated to me. */
    OVERDUE,
    /** Open tasks that I may see for any reason. */
    ALL,
    COMPLETED
  }

  public static TaskSearch of(View view) {
    return new TaskSearch(view, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public TaskSearch onlyOverdue() {
    return new TaskSearch(view, keys, processId, Optional.of(true), assignee, amountMin, amountMax, businessKey, documentType,
        documentId, text, where);
  }

  public TaskSearch where(TaskCondition condition) {
    return new TaskSearch(view, keys, processId, overdue, assignee, amountMin, amountMax, businessKey, documentType, documentId, text,
        Optional.of(condition));
  }
}
