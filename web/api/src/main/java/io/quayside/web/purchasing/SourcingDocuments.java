package io.quayside.web.purchasing;

import io.quayside.purchasing.PurchasingRoles;
import io.quayside.purchasing.agreement.PurchaseAgreement;
import io.quayside.purchasing.agreement.PurchaseAgreements;
import io.quayside.purchasing.rfq.Rfq;
import io.quayside.purchasing.rfq.Rfqs;
import io.quayside.web.collaboration.DocumentAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Quotes as files, and what people write about them; not for those who only request. */
@Configuration(proxyBeanMethods = false)
class SourcingDocuments {

    @Bean
    DocumentAccess rfqDocumentAccess(Rfqs rfqs) {
        return DocumentAccess.forReaders("rfq", id -> rfqs.findById(id).map(Rfq::companyCode), user -> !PurchasingRoles.seesOnlyOwn(user));
    }

    @Bean
    DocumentAccess purchaseAgreementDocumentAccess(PurchaseAgreements agreements) {
        return DocumentAccess.forReaders("purchase-agreement", id -> agreements.findById(id).map(PurchaseAgreement::companyCode),
                user -> !PurchasingRoles.seesOnlyOwn(user));
    }
}
