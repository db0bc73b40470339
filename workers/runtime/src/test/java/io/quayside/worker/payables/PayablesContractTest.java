package io.quayside.worker.payables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.payables.PayablesMessages;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.process.payables.UnbilledReceiptProcess;
import io.quayside.process.payables.VendorBankChangeProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class PayablesContractTest {

    @Test
    void the_domain_and_the_models_name_messages_and_tasks_alike() {
        assertThat(Map.ofEntries(
                Map.entry(PayablesMessages.INVOICE_REGISTERED, InvoiceMatchingProcess.MESSAGE_REGISTERED),
                Map.entry(PayablesMessages.MATCH_CHANGED, InvoiceMatchingProcess.MESSAGE_MATCH_CHANGED),
                Map.entry(PayablesMessages.INVOICE_CANCELLED, InvoiceMatchingProcess.MESSAGE_CANCELLED),
                Map.entry(PayablesMessages.PAYMENT_PROPOSED, PaymentProposalProcess.MESSAGE_PROPOSED),
                Map.entry(PayablesMessages.PAYMENT_WITHDRAWN, PaymentProposalProcess.MESSAGE_WITHDRAWN),
                Map.entry(PayablesMessages.BANK_ACCOUNT_CHANGED, VendorBankChangeProcess.MESSAGE_CHANGED),
                Map.entry(PayablesMessages.BANK_ACCOUNT_WITHDRAWN, VendorBankChangeProcess.MESSAGE_WITHDRAWN),
                Map.entry(PayablesMessages.RECEIPT_UNBILLED, UnbilledReceiptProcess.MESSAGE_UNBILLED),
                Map.entry(PayablesMessages.RECEIPT_BILLED, UnbilledReceiptProcess.MESSAGE_BILLED),
                Map.entry(PayablesMessages.RESOLVE_EXCEPTION_TASK, InvoiceMatchingProcess.RESOLVE_EXCEPTION_TASK),
                Map.entry(PayablesMessages.CHASE_GOODS_TASK, InvoiceMatchingProcess.CHASE_GOODS_TASK),
                Map.entry(PayablesMessages.CORRECT_INVOICE_TASK, InvoiceMatchingProcess.CORRECT_INVOICE_TASK),
                Map.entry(PayablesMessages.CONFIRM_BANK_ACCOUNT_TASK, VendorBankChangeProcess.CONFIRM_BANK_ACCOUNT_TASK),
                Map.entry(PayablesMessages.CORRECT_PROPOSAL_TASK, PaymentProposalProcess.CORRECT_PROPOSAL_TASK),
                Map.entry(PayablesMessages.REVIEW_RECEIPT_TASK, UnbilledReceiptProcess.REVIEW_RECEIPT_TASK)))
                .allSatisfy((domain, model) -> assertThat(domain).isEqualTo(model));
    }
}
