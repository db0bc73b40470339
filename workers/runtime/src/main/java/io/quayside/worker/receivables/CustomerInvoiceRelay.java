package io.quayside.worker.receivables;

import io.quayside.receivables.document.SendingCustomerInvoices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Prints and mails what was posted, soon after it was. One that fails is tried again in the next round and keeps none of the others. */
@Component
@Profile("workers")
class CustomerInvoiceRelay {

    private static final Logger LOG = LoggerFactory.getLogger(CustomerInvoiceRelay.class);

    private final SendingCustomerInvoices sending;

    CustomerInvoiceRelay(SendingCustomerInvoices sending) {
        this.sending = sending;
    }

    @Scheduled(fixedDelayString = "${quayside.receivables.send-interval:5s}")
    void send() {
        sending.due().forEach(this::send);
    }

    private void send(long invoiceId) {
        try {
            sending.send(invoiceId);
        } catch (RuntimeException failure) {
            LOG.warn("Customer invoice {} was not sent", invoiceId, failure);
        }
    }
}
