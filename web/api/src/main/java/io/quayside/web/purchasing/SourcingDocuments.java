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
        DocumentAccess.CompanyLookup company = id -> rfqs.findById(id).map(Rfq::companyCode);
        return DocumentAccess.of("rfq", company, (user, id) -> !PurchasingRoles.seesOnlyOwn(user) && company.companyOf(id).filter(user::sees).isPresent());
    }

    @Bean
    DocumentAccess purchaseAgreementDocumentAccess(PurchaseAgreements agreements) {
        DocumentAccess.CompanyLookup company = id -> agreements.findById(id).map(PurchaseAgreement::companyCode);
        return DocumentAccess.of("purchase-agreement", company,
                (user, id) -> !PurchasingRoles.seesOnlyOwn(user) && company.companyOf(id).filter(user::sees).isPresent());
    }
}
