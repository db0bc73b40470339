package io.quayside.valuation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What receipts brought, kept beside the layers. Change it only while the pools of the product are locked. */
@Component
public class ReceiptLines {

    private static final String ALL = "SELECT * FROM valuation_receipt_line WHERE ";
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ReceiptLines(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** Goods that came in on a line, or were taken back to it. */
    public record Arrival(String companyCode, long receiptLineId, long productId, long receiptId, String receiptNumber, LocalDate receivedOn,
            BigDecimal quantity, Money value) {
    }

    public Optional<ReceiptLine> find(long receiptLineId) {
        return jdbc.sql(ALL + "receipt_line_id = ?").param(receiptLineId).query(ReceiptLine.class).optional();
    }

    public List<ReceiptLine> find(Collection<Long> receiptLineIds) {
        return receiptLineIds.isEmpty() ? List.of() : jdbc.sql(ALL + "receipt_line_id IN (:ids) ORDER BY receipt_line_id").param("ids", receiptLineIds)
                .query(ReceiptLine.class).list();
    }

    public List<ReceiptLine> ofReceipts(String companyCode, Collection<Long> receiptIds) {
        return receiptIds.isEmpty() ? List.of() : jdbc.sql(ALL + "company_code = :company AND receipt_id IN (:ids) ORDER BY receipt_id, receipt_line_id")
                .param("company", companyCode).param("ids", receiptIds).query(ReceiptLine.class).list();
    }

    /**
     * Locks the open items of receipt lines, in the order of their ids: whoever bills, returns, revalues or writes off goods of a line sees
     * what the one before has left of it. Take it before the pools of the products.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<Long> receiptLineIds) {
        if (!receiptLineIds.isEmpty()) {
            jdbc.sql("SELECT receipt_line_id FROM valuation_receipt_line WHERE receipt_line_id IN (:ids) ORDER BY receipt_line_id FOR UPDATE")
                    .param("ids", receiptLineIds).query(Long.class).list();
        }
    }

    public void arrived(List<Arrival> arrivals) {
        template.batchUpdate("""
                INSERT INTO valuation_receipt_line (receipt_line_id, company_code, product_id, receipt_id, receipt_number, received_on, quantity, returned,
                    returned_amount, value_amount, added_amount, value_currency) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, 0, ?)
                ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity), value_amount = value_amount + VALUES(value_amount)""",
                arrivals.stream().map(each -> new Object[] {each.receiptLineId, each.companyCode, each.productId, each.receiptId, each.receiptNumber,
                    each.receivedOn, each.quantity, each.value.getAmount(), each.value.getCurrencyUnit().getCode()}).toList());
    }

    /** @param quantity negative when a return is taken back */
    public void returned(long receiptLineId, BigDecimal quantity, Money value) {
        template.update("UPDATE valuation_receipt_line SET returned = returned + ?, returned_amount = returned_amount + ? WHERE receipt_line_id = ?",
                quantity, value.getAmount(), receiptLineId);
    }

    public void added(long receiptLineId, Money difference) {
        template.update("UPDATE valuation_receipt_line SET added_amount = added_amount + ? WHERE receipt_line_id = ?", difference.getAmount(), receiptLineId);
    }
}
