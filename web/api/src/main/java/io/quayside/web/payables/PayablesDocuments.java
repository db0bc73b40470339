package io.quayside.web.payables;

import io.quayside.payables.bank.VendorBankAccount;
import io.quayside.payables.bank.VendorBankAccounts;
import io.quayside.payables.grni.UnbilledReceipt;
import io.quayside.payables.grni.UnbilledReceipts;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoices;
import io.quayside.payables.payment.PaymentProposal;
import io.quayside.payables.payment.PaymentProposals;
import io.quayside.web.collaboration.DocumentAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People comment on these documents and attach files to them. */
@Configuration(proxyBeanMethods = false)
class PayablesDocuments {

    @Bean
    DocumentAccess vendorInvoiceDocuments(VendorInvoices invoices) {
        return DocumentAccess.of("vendor-invoice", id -> invoices.findById(id).map(VendorInvoice::companyCode));
    }

    @Bean
    DocumentAccess paymentProposalDocuments(PaymentProposals proposals) {
        return DocumentAccess.of("payment-proposal", id -> proposals.findById(id).map(PaymentProposal::companyCode));
    }

    @Bean
    DocumentAccess vendorBankAccountDocuments(VendorBankAccounts accounts) {
        return DocumentAccess.of("vendor-bank-account", id -> accounts.findById(id).map(VendorBankAccount::companyCode));
    }

    @Bean
    DocumentAccess unbilledReceiptDocuments(UnbilledReceipts cases) {
        return DocumentAccess.of("unbilled-receipt", id -> cases.findById(id).map(UnbilledReceipt::companyCode));
    }
}
