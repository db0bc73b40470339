package io.quayside.valuation;

import io.quayside.ledger.AccountRole;
import io.quayside.shared.Ids;
import io.quayside.valuation.pool.PoolKey;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of pools, which are written once; and what earlier ones say of the cost of goods that come back. */
@Component
public class ValuationEntries {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    ValuationEntries(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** @param date the day on which the ledger has it */
    public record Entry(String companyCode, PoolKey pool, @Nullable Long moveId, @Nullable Long lotId, @Nullable AccountRole contraRole, BigDecimal quantity,
            Money value, LocalDate date, String sourceType, long sourceId, @Nullable Long sourceLineId, @Nullable Long ledgerEntryId) {
    }

    private record Issue(BigDecimal quantity, BigDecimal value) {
    }

    public void append(List<Entry> entries) {
        template.batchUpdate("""
                INSERT INTO valuation_entry (id, company_code, product_id, stock_class, move_id, lot_id, contra_role, quantity, value_amount, value_currency,
                    entry_date, source_type, source_id, source_line_id, ledger_entry_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entries.stream().map(ValuationEntries::row).toList());
    }

    private static Object[] row(Entry entry) {
        return new Object[] {Ids.next(), entry.companyCode, entry.pool.productId(), entry.pool.stockClass().name(), entry.moveId, entry.lotId,
            entry.contraRole == null ? null : entry.contraRole.name(), entry.quantity, entry.value.getAmount(), entry.value.getCurrencyUnit().getCode(),
            entry.date, entry.sourceType, entry.sourceId, entry.sourceLineId, entry.ledgerEntryId};
    }

    /** What a move between the outside and the stock was worth, without its sign. */
    public Optional<Money> valueOfMove(long moveId, CurrencyUnit currency) {
        return jdbc.sql("SELECT SUM(value_amount) FROM valuation_entry WHERE move_id = ?").param(moveId).query(BigDecimal.class).optional()
                .map(value -> Money.of(currency, value.abs().stripTrailingZeros()));
    }

    /** What was given as the value of goods that entered from outside; of an assembly the work. */
    public Money incomingValueOfMove(long moveId, CurrencyUnit currency) {
        return jdbc.sql("SELECT COALESCE(SUM(incoming_value_amount), 0) FROM inventory_stock_move WHERE id = ?").param(moveId).query(BigDecimal.class).optional()
                .map(value -> Money.of(currency, value.stripTrailingZeros())).orElseGet(() -> Money.zero(currency));
    }

    /** What so many of the product cost when they were issued to a customer: by the line that they were shipped on, else the lot, else the last time. */
    public Optional<Money> costOfIssue(String companyCode, long productId, @Nullable Long lineId, @Nullable Long lotId, BigDecimal quantity, CurrencyUnit currency) {
        return jdbc.sql("""
                SELECT quantity, value_amount AS value FROM valuation_entry
                WHERE company_code = :company AND product_id = :product AND contra_role = 'COST_OF_SALES' AND quantity < 0
                ORDER BY COALESCE(source_line_id = :line, FALSE) DESC, COALESCE(lot_id = :lot, FALSE) DESC, id DESC LIMIT 1""")
                .param("company", companyCode).param("product", productId).param("line", lineId).param("lot", lotId).query(Issue.class).optional()
                .map(issue -> Money.of(currency, issue.value.multiply(quantity).divide(issue.quantity, MathContext.DECIMAL128), RoundingMode.HALF_UP));
    }

    /** What components put into an assembly cost, less what it has put out. */
    public Money inAssembly(String companyCode, String sourceType, long sourceId, CurrencyUnit currency) {
        BigDecimal sum = jdbc.sql("""
                SELECT COALESCE(-SUM(value_amount), 0) FROM valuation_entry
                WHERE source_type = ? AND source_id = ? AND company_code = ? AND contra_role = 'ASSEMBLY'""")
                .params(sourceType, sourceId, companyCode).query(BigDecimal.class).single();
        return Money.of(currency, sum.stripTrailingZeros());
    }
}
