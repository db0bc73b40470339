package io.quayside.payables.sod;

import io.quayside.approval.sod.CaseFinding;
import io.quayside.approval.sod.FindingConflicts;
import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From order to bill: an order that was raised after its bill or after its goods had come was not the one that somebody decided on;
 * and one person ordered and received, or received and entered the bill. Read from the rows themselves and not from what checks said.
 */
@Component
class PurchaseCycleFindings implements FindingConflicts {

  private static final String ORDER_AFTER_BILL =
      """
      select distinct concat('order-after-bill~', i.id, '~', o.id) as id, i.company_code, 'order-after-bill' as rule, 'vendor-invoice' as document_type,
        i.id as document_id, i.number, o.number as other_number, null as username, o.created_at as first_at,
        cast(i.invoice_date as datetime(3)) as second_at
      from payables_vendor_invoice i
      join payables_vendor_invoice_line l on l.invoice_id = i.id
      join purchasing_order o on o.id = l.order_id
      where i.company_code in (:companies) and i.entered_at >= :since and i.kind = 'INVOICE' and not o.opening_history
        and i.invoice_date < cast(o.created_at as date)""";

  private static final String RECEIPT_BEFORE_ORDER =
      """
      select concat('receipt-before-order~', r.id) as id, r.company_code, 'receipt-before-order' as rule, 'goods-receipt' as document_type,
        r.id as document_id, r.number, o.number as other_number, null as username, o.created_at as first_at,
        cast(r.posting_date as datetime(3)) as second_at
      from receiving_goods_receipt r join purchasing_order o on o.id = r.order_id
      where r.company_code in (:companies) and r.posted_at >= :since and not o.opening_history and r.posting_date < cast(o.created_at as date)""";

  private static final String ORDERED_AND_RECEIVED =
      """
      select concat('order-receive~', r.id) as id, r.company_code, 'order-receive' as rule, 'goods-receipt' as document_type, r.id as document_id,
        r.number, o.number as other_number, o.buyer as username, o.created_at as first_at, r.posted_at as second_at
      from receiving_goods_receipt r join purchasing_order o on o.id = r.order_id
      where r.company_code in (:companies) and r.posted_at >= :since and o.buyer in (r.opened_by, r.counted_by)""";

  private static final String RECEIVED_AND_BILLED =
      """
      select distinct concat('receive-enter-invoice~', i.id, '~', r.id) as id, i.company_code, 'receive-enter-invoice' as rule,
        'vendor-invoice' as document_type, i.id as document_id, i.number, r.number as other_number, i.entered_by as username,
        r.posted_at as first_at, i.entered_at as second_at
      from payables_vendor_invoice i
      join payables_vendor_invoice_line l on l.invoice_id = i.id
      join receiving_goods_receipt r on r.order_id = l.order_id and r.posted_at is not null
      where i.company_code in (:companies) and i.entered_at >= :since and i.status not in ('REJECTED', 'CANCELLED')
        and i.entered_by in (r.opened_by, r.counted_by)""";

  private final JdbcClient jdbc;

  PurchaseCycleFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Stream<CaseFinding> find(Collection<String> companies, Instant since) {
    return Stream.of(ORDER_AFTER_BILL, RECEIPT_BEFORE_ORDER, ORDERED_AND_RECEIVED, RECEIVED_AND_BILLED).flatMap(sql -> jdbc.sql(sql)
        .param("companies", companies)
        .param("since", UtcTime.column(since))
        .query(PurchaseCycleFindings::finding)
        .list().stream());
  }

  private static CaseFinding finding(ResultSet row, int number) throws SQLException {
    return new CaseFinding(
        row.getString("id"),
        row.getString("company_code"),
        row.getString("rule"),
        row.getString("document_type"),
        row.getString("document_id"),
        row.getString("number"),
        row.getString("other_number"),
        row.getString("username"),
        null,
        UtcTime.instant(row.getObject("first_at", LocalDateTime.class)),
        UtcTime.instant(row.getObject("second_at", LocalDateTime.class)));
  }
}
