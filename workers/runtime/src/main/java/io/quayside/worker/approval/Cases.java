package io.quayside.worker.approval;

import io.camunda.client.api.response.ActivatedJob;
import io.quayside.approval.level.ApprovalCase;
import io.quayside.process.approval.ApprovalRequest;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** From the variables of a job to what the domain speaks of. */
final class Cases {

  private Cases() {}

  static ApprovalCase of(ActivatedJob job, ApprovalRequest request) {
    return new ApprovalCase(
        job.getProcessInstanceKey(),
        job.getElementInstanceKey(),
        request.companyCode(),
        request.approvalLevel(),
        request.businessKey(),
        request.title(),
        request.requester(),
        Money.ofMinor(CurrencyUnit.of(request.currency()), request.amountMinor()));
  }
}
