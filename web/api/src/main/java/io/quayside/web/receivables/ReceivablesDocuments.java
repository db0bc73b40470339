package io.quayside.web.receivables;

import io.quayside.identity.Role;
import io.quayside.receivables.dunning.DunningCase;
import io.quayside.receivables.dunning.DunningCases;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.web.collaboration.DocumentAccess;
import java.util.function.LongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People comment on these documents and attach files to them, if they may see them at all. */
@Configuration(proxyBeanMethods = false)
class ReceivablesDocuments {

    private static final Role[] READERS = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.ACCOUNTANT, Role.CREDIT_CONTROLLER, Role.PROCESS_OWNER,
        Role.AUDITOR, Role.ADMINISTRATOR};

    @Bean
    DocumentAccess customerInvoiceDocuments(CustomerInvoices invoices) {
        return access("customer-invoice", id -> invoices.findById(id).map(CustomerInvoice::companyCode), "/customer-invoices/%d/show"::formatted);
    }

    @Bean
    DocumentAccess customerCreditDocuments(CustomerInvoices invoices) {
        return access("customer-credit-note", id -> invoices.findById(id).map(CustomerInvoice::companyCode), "/customer-invoices/%d/show"::formatted);
    }

    @Bean
    DocumentAccess dunningDocuments(DunningCases cases) {
        return access("dunning-case", id -> cases.findById(id).map(DunningCase::companyCode), "/dunning-cases/%d/show"::formatted);
    }

    private static DocumentAccess access(String type, DocumentAccess.CompanyLookup lookup, LongFunction<String> page) {
        return DocumentAccess.forReaders(type, lookup, user -> user.hasAnyRole(READERS), page);
    }
}
