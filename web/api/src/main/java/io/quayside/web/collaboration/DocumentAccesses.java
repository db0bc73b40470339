package io.quayside.web.collaboration;

import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrders;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionAccess;
import io.quayside.purchasing.requisition.Requisitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DocumentAccesses {

  @Bean
  DocumentAccess requisitionDocuments(Requisitions requisitions, RequisitionAccess access) {
    return DocumentAccess.of(
        "requisition", id -> requisitions.findById(id).map(Requisition::companyCode), (user, id) -> access.find(id, user).isPresent());
  }

  @Bean
  DocumentAccess purchaseOrderDocuments(PurchaseOrders orders, OrderAccess access) {
    return DocumentAccess.of(
        "purchase-order", id -> orders.findById(id).map(PurchaseOrder::companyCode), (user, id) -> access.find(id, user).isPresent());
  }

  /** Process instances exist only in the projected history, which has tables and no entities. */
  @Bean
  DocumentAccess processInstanceDocuments(JdbcClient jdbc) {
    return DocumentAccess.of("process-instance", key -> jdbc
        .sql("SELECT company_code FROM history_process_instance WHERE process_instance_key = ? AND company_code IS NOT NULL")
        .param(key)
        .query(String.class)
        .optional());
  }
}
