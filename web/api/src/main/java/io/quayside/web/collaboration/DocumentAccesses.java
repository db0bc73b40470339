package io.quayside.web.collaboration;

import io.quayside.purchasing.PurchasingRoles;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrders;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionAccess;
import io.quayside.purchasing.requisition.Requisitions;
import io.quayside.receiving.claim.VendorClaim;
import io.quayside.receiving.claim.VendorClaims;
import io.quayside.receiving.discrepancy.Discrepancies;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ExpectedReceipts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.GoodsReceipts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DocumentAccesses {

  @Bean
  DocumentAccess requisitionDocuments(Requisitions requisitions, RequisitionAccess access) {
    return DocumentAccess.forRequesters(
        "requisition", id -> requisitions.findById(id).map(Requisition::companyCode), (user, id) -> access.find(id, user).isPresent(),
        Requisition.class, PurchasingRoles::seesOnlyOwn);
  }

  @Bean
  DocumentAccess purchaseOrderDocuments(PurchaseOrders orders, OrderAccess access) {
    return DocumentAccess.forRequesters(
        "purchase-order", id -> orders.findById(id).map(PurchaseOrder::companyCode), (user, id) -> access.find(id, user).isPresent(),
        PurchaseOrder.class, PurchasingRoles::seesOnlyOwn);
  }

  @Bean
  DocumentAccess expectedReceiptDocuments(ExpectedReceipts expected) {
    return DocumentAccess.of("expected-receipt", id -> expected.findById(id).map(ExpectedReceipt::companyCode));
  }

  @Bean
  DocumentAccess goodsReceiptDocuments(GoodsReceipts receipts) {
    return DocumentAccess.of("goods-receipt", id -> receipts.findById(id).map(GoodsReceipt::companyCode));
  }

  /** For the photos. */
  @Bean
  DocumentAccess discrepancyDocuments(Discrepancies discrepancies) {
    return DocumentAccess.of("receipt-discrepancy", id -> discrepancies.findById(id).map(Discrepancy::companyCode));
  }

  @Bean
  DocumentAccess vendorClaimDocuments(VendorClaims claims) {
    return DocumentAccess.of("vendor-claim", id -> claims.findById(id).map(VendorClaim::companyCode));
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
