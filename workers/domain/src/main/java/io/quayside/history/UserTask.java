package io.quayside.history;

import java.time.Instant;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A user task as the engine last told, with the case that it belongs to. */
public record UserTask(
    long key,
    String name,
    String elementId,
    long elementInstanceKey,
    String processId,
    long definitionKey,
    long processInstanceKey,
    long rootProcessInstanceKey,
    @Nullable String businessKey,
    @Nullable String companyCode,
    @Nullable String title,
    @Nullable Money amount,
    @Nullable String requester,
    Instant createdAt,
    @Nullable Instant endedAt,
    @Nullable Instant dueAt,
    @Nullable Instant followUpAt,
    int priority,
    @Nullable String assignee,
    Set<String> candidateGroups,
    @Nullable String documentType,
    @Nullable String documentId,
    @Nullable Integer approvalLevel,
    @Nullable Long formKey,
    @Nullable String formId,
    State state) {

  public enum State {
    CREATED,
    COMPLETED,
    CANCELED
  }

  /** As it is once the engine has taken an assignment, which the projection shows a moment later. */
  public UserTask assignedTo(@Nullable String username) {
    return new UserTask(key, name, elementId, elementInstanceKey, processId, definitionKey, processInstanceKey, rootProcessInstanceKey,
        businessKey, companyCode, title, amount, requester, createdAt, endedAt, dueAt, followUpAt, priority, username, candidateGroups,
        documentType, documentId, approvalLevel, formKey, formId, state);
  }

  /** As members of these groups would find it, were it free and theirs. */
  public UserTask offeredTo(Set<String> groups) {
    return new UserTask(key, name, elementId, elementInstanceKey, processId, definitionKey, processInstanceKey, rootProcessInstanceKey,
        businessKey, companyCode, title, amount, requester, createdAt, endedAt, dueAt, followUpAt, priority, null, groups,
        documentType, documentId, approvalLevel, formKey, formId, state);
  }

  public UserTask followedUpAt(@Nullable Instant until) {
    return new UserTask(key, name, elementId, elementInstanceKey, processId, definitionKey, processInstanceKey, rootProcessInstanceKey,
        businessKey, companyCode, title, amount, requester, createdAt, endedAt, dueAt, until, priority, assignee, candidateGroups,
        documentType, documentId, approvalLevel, formKey, formId, state);
  }

  public boolean isOpen() {
    return state == State.CREATED;
  }

  public boolean isOverdue(Instant now) {
    return isOpen() && dueAt != null && dueAt.isBefore(now);
  }

  public boolean isRequestedBy(String username) {
    return username.equals(requester);
  }

  public boolean isAssignedTo(String username) {
    return username.equals(assignee);
  }

  public boolean isUnassigned() {
    return assignee == null;
  }
}
