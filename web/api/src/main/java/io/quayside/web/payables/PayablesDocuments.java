package io.quayside.web.payables;

import io.quayside.identity.Role;
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

/** People comment on these documents and attach files to them, if they may see them at all. */
@Configuration(proxyBeanMethods = false)
class PayablesDocuments {

    private static final Role[] READERS = {Role.BUYER, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.ACCOUNTANT, Role.CREDIT_CONTROLLER,
        Role.PROCESS_OWNER, Role.AUDITOR, Role.ADMINISTRATOR};

    @Bean
    DocumentAccess vendorInvoiceDocuments(VendorInvoices invoices) {
        return access("vendor-invoice", id -> invoices.findById(id).map(VendorInvoice::companyCode));
    }

    @Bean
    DocumentAccess paymentProposalDocuments(PaymentProposals proposals) {
        return access("payment-proposal", id -> proposals.findById(id).map(PaymentProposal::companyCode));
    }

    @Bean
    DocumentAccess vendorBankAccountDocuments(VendorBankAccounts accounts) {
        return access("vendor-bank-account", id -> accounts.findById(id).map(VendorBankAccount::companyCode));
    }

    @Bean
    DocumentAccess unbilledReceiptDocuments(UnbilledReceipts cases) {
        return access("unbilled-receipt", id -> cases.findById(id).map(UnbilledReceipt::companyCode));
    }

    private static DocumentAccess access(String type, DocumentAccess.CompanyLookup lookup) {
        return DocumentAccess.forReaders(type, lookup, user -> user.hasAnyRole(READERS));
    }
}
