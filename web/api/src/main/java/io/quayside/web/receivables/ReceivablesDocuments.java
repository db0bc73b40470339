package io.quayside.web.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receivables.dunning.DunningCase;
import io.quayside.receivables.dunning.DunningCases;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.web.collaboration.DocumentAccess;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People comment on these documents and attach files to them, if they may see them at all. */
@Configuration(proxyBeanMethods = false)
class ReceivablesDocuments {

    private static final Role[] READERS = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.ACCOUNTANT, Role.CREDIT_CONTROLLER, Role.PROCESS_OWNER,
        Role.AUDITOR, Role.ADMINISTRATOR};

    /** By id, for readers of receivables only, with a page that is not called as the type is. */
    private record Access(String documentType, CompanyLookup lookup, LongFunction<String> pages) implements DocumentAccess {

        @Override
        public Optional<String> companyOf(String documentId) {
            return documentId.matches("\\d{1,18}") ? lookup.companyOf(Long.parseLong(documentId)) : Optional.empty();
        }

        @Override
        public boolean isSeenBy(CurrentUser user, String documentId) {
            return user.hasAnyRole(READERS) && companyOf(documentId).filter(user::sees).isPresent();
        }

        @Override
        public String page(String documentId) {
            return pages.apply(Long.parseLong(documentId));
        }
    }

    @Bean
    DocumentAccess customerInvoiceDocuments(CustomerInvoices invoices) {
        return new Access("customer-invoice", id -> invoices.findById(id).map(CustomerInvoice::companyCode), "/customer-invoices/%d/show"::formatted);
    }

    @Bean
    DocumentAccess customerCreditDocuments(CustomerInvoices invoices) {
        return new Access("customer-credit-note", id -> invoices.findById(id).map(CustomerInvoice::companyCode), "/customer-invoices/%d/show"::formatted);
    }

    @Bean
    DocumentAccess dunningDocuments(DunningCases cases) {
        return new Access("dunning-case", id -> cases.findById(id).map(DunningCase::companyCode), "/dunning-cases/%d/show"::formatted);
    }
}
