package io.quayside.payables.invoice;

import io.quayside.payables.PayablesMessages;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the matching process is told. */
@Component
public class InvoiceMessages {

    private final Outbox outbox;

    InvoiceMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void registered(VendorInvoice invoice) {
        publish(PayablesMessages.INVOICE_REGISTERED, invoice, Map.of(
                "invoiceId", String.valueOf(invoice.id()),
                "documentType", InvoiceDeeds.DOCUMENT_TYPE,
                "documentId", String.valueOf(invoice.id()),
                "businessKey", invoice.number(),
                "companyCode", invoice.companyCode(),
                "title", "%s %s from %s".formatted(invoice.kind().text(), invoice.number(), invoice.vendorName()),
                "requester", invoice.people().enteredBy(),
                "amountMinor", invoice.companyTotal().getAmountMinorLong(),
                "currency", invoice.companyTotal().getCurrencyUnit().getCode(),
                "counterparty", invoice.vendorName()));
    }

    /** The enterer has corrected it: the process compares it anew. */
    public void changed(VendorInvoice invoice) {
        publish(PayablesMessages.MATCH_CHANGED, invoice, Map.of());
    }

    void cancelled(VendorInvoice invoice, String reason, String by) {
        publish(PayablesMessages.INVOICE_CANCELLED, invoice, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, VendorInvoice invoice, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(invoice.id()), variables);
    }
}
