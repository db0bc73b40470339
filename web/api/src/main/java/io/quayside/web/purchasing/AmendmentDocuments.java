package io.quayside.web.purchasing;

import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.amendment.OrderAmendments;
import io.quayside.web.collaboration.DocumentAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People comment on amendments while they decide on them. */
@Configuration(proxyBeanMethods = false)
class AmendmentDocuments {

    @Bean
    DocumentAccess orderAmendmentDocuments(OrderAmendments amendments) {
        return DocumentAccess.of("order-amendment", id -> amendments.findById(id).map(OrderAmendment::companyCode),
                (long id) -> "/purchase-orders/%d/show".formatted(amendments.findById(id).map(OrderAmendment::orderId).orElseThrow()));
    }
}
