package io.quayside.web.ledger;

import io.quayside.identity.Role;
import io.quayside.ledger.voucher.Vouchers;
import io.quayside.valuation.newcost.StockRevaluations;
import io.quayside.web.collaboration.DocumentAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receipts and calculations are attached to entries by hand and to revaluations, for those who may see them. */
@Configuration(proxyBeanMethods = false)
class LedgerDocuments {

    private static final Role[] READERS = {Role.ACCOUNTANT, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.AUDITOR, Role.ADMINISTRATOR};

    @Bean
    DocumentAccess journalVoucherDocuments(Vouchers vouchers) {
        return access("journal-voucher", vouchers::companyOf);
    }

    @Bean
    DocumentAccess stockRevaluationDocuments(StockRevaluations revaluations) {
        return access("stock-revaluation", revaluations::companyOf);
    }

    private static DocumentAccess access(String type, DocumentAccess.CompanyLookup lookup) {
        return DocumentAccess.forReaders(type, lookup, user -> user.hasAnyRole(READERS));
    }
}
