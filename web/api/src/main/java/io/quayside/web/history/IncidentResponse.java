package io.quayside.web.history;

import io.quayside.history.Incident;
import java.time.Instant;

record IncidentResponse(
    long id,
    long processInstanceKey,
    long rootProcessInstanceKey,
    long definitionKey,
    String processId,
    String elementId,
    String elementName,
    Long jobKey,
    String errorType,
    String message,
    Incident.State state,
    Instant createdAt,
    Instant resolvedAt,
    String businessKey,
    String companyCode,
    String title) {

  static IncidentResponse of(Incident incident) {
    return new IncidentResponse(
        incident.key(), incident.processInstanceKey(), incident.rootProcessInstanceKey(), incident.definitionKey(), incident.processId(),
        incident.elementId(), incident.elementName(), incident.jobKey(), incident.errorType(), incident.message(), incident.state(),
        incident.createdAt(), incident.resolvedAt(), incident.businessKey(), incident.companyCode(), incident.title());
  }
}
