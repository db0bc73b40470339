package io.quayside.web.history;

import io.quayside.history.ProcessInstance;
import java.time.Instant;
import org.joda.money.Money;

record ProcessInstanceResponse(
    long id,
    String processId,
    String processName,
    int version,
    long definitionKey,
    String businessKey,
    String companyCode,
    String title,
    String requester,
    String requesterName,
    Money amount,
    ProcessInstance.State state,
    int incidentCount,
    Instant startedAt,
    Instant endedAt,
    Long parentKey,
    long rootKey) {

  static ProcessInstanceResponse of(ProcessInstance instance, String requesterName) {
    return new ProcessInstanceResponse(
        instance.key(), instance.processId(), instance.processName(), instance.version(), instance.definitionKey(),
        instance.businessKey(), instance.companyCode(), instance.title(), instance.requester(), requesterName, instance.amount(),
        instance.state(), instance.incidentCount(), instance.startedAt(), instance.endedAt(), instance.parentKey(), instance.rootKey());
  }
}
