package io.quayside.receivables.openitem;

import io.quayside.payables.openitem.OpenDocument;
import io.quayside.payables.openitem.OpenDocuments;
import io.quayside.receivables.payment.CustomerPayment;
import io.quayside.receivables.payment.CustomerPayments;
import io.quayside.receivables.payment.PaymentReference;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What of receipts settles no invoice yet. */
@Component
class OpenCustomerPayments implements OpenDocuments {

    private final CustomerPayments payments;

    OpenCustomerPayments(CustomerPayments payments) {
        this.payments = payments;
    }

    @Override
    public String prefix() {
        return PaymentReference.PREFIX;
    }

    @Override
    public Collection<OpenDocument> find(Collection<Long> ids) {
        return payments.findAllById(ids).stream().map(OpenCustomerPayments::document).toList();
    }

    private static OpenDocument document(CustomerPayment payment) {
        return new OpenDocument(PaymentReference.of(payment.id()), "customer-payment", payment.id(), payment.number(), payment.customerId(),
                payment.customerName(), payment.receivedOn(), payment.receivedOn(), payment.amount().negated(), false);
    }
}
