package io.quayside.purchasing.rfq;

import io.quayside.purchasing.PurchasingMessages;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What the process of a request is told. */
@Component
class RfqMessages {

    private final Outbox outbox;

    RfqMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param estimate for sorting tasks by what is at stake; no quote is known yet */
    void issued(Rfq rfq, Money estimate) {
        publish(PurchasingMessages.RFQ_ISSUED, rfq, Map.of(
                "rfqId", String.valueOf(rfq.id()),
                "vendorIds", rfq.vendors().stream().map(vendor -> String.valueOf(vendor.vendorId())).toList(),
                "businessKey", rfq.number(),
                "companyCode", rfq.companyCode(),
                "title", rfq.title(),
                "requester", rfq.buyer(),
                "amountMinor", estimate.getAmountMinorLong(),
                "currency", estimate.getCurrencyUnit().getCode(),
                "counterparty", rfq.vendors().stream().map(RfqVendor::vendorName).distinct().toList()));
    }

    /** Nobody else is waited for. */
    void quotesComplete(Rfq rfq) {
        publish(PurchasingMessages.RFQ_QUOTES_COMPLETE, rfq, Map.of());
    }

    void cancelled(Rfq rfq, String reason, String by) {
        publish(PurchasingMessages.RFQ_CANCELLED, rfq, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, Rfq rfq, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(rfq.id()), variables);
    }
}
