package io.quayside.web.task;

import io.quayside.history.UserTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

record TaskResponse(
    long id,
    String name,
    String elementId,
    String processId,
    long definitionKey,
    long processInstanceKey,
    long rootProcessInstanceKey,
    String businessKey,
    String companyCode,
    String title,
    Money amount,
    String requester,
    String requesterName,
    Instant createdAt,
    Instant completedAt,
    Instant dueAt,
    Instant followUpAt,
    int priority,
    String assignee,
    String assigneeName,
    Set<String> candidateGroups,
    boolean overdue,
    String documentType,
    String documentId,
    Integer approvalLevel,
    String formId,
    String onBehalfOf,
    String onBehalfOfName,
    UserTask.State state,
    Map<String, List<String>> fields,
    boolean bulkApprovable,
    boolean bulkDecidable) {}
