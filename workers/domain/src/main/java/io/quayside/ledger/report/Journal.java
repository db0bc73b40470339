package io.quayside.ledger.report;

import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The entries, as people look them up. */
@Service
@Transactional(readOnly = true)
public class Journal {

    private static final RowFilter<JournalEntry> FILTER = new RowFilter<>("id", "companyCode", "description",
            Set.of("companyCode", "number", "entryDate", "sourceType", "sourceId", "sourceNumber", "postedBy", "reversedEntryId"));
    private final JournalRows rows;
    private final JdbcClient jdbc;

    Journal(JournalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    /** @param amount in the company's currency, positive for a debit */
    public record Line(long id, int lineNumber, long accountId, String accountCode, String accountName, String role, BigDecimal amount, String currency,
            @Nullable BigDecimal foreignAmount, @Nullable String foreignCurrency, @Nullable String reference, @Nullable String categoryCode,
            @Nullable Long productId, @Nullable String productSku, @Nullable Long partnerId, @Nullable String description, @Nullable String costCentreCode) {
    }

    private record Total(long entryId, BigDecimal total) {
    }

    public Page<JournalEntry> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public JournalEntry get(long id, Collection<String> companies) {
        return rows.findById(id).filter(entry -> companies.contains(entry.companyCode())).orElseThrow(() -> new Refusal.NotFound("journal entry", id));
    }

    /** The debits of each entry, which are also its credits. */
    public Map<Long, BigDecimal> totals(Collection<Long> entryIds) {
        return entryIds.isEmpty() ? Map.of() : jdbc.sql("SELECT entry_id, SUM(amount_amount) AS total FROM ledger_line WHERE entry_id IN (:ids) AND amount_amount > 0 GROUP BY entry_id")
                .param("ids", entryIds).query(Total.class).list().stream().collect(Collectors.toMap(Total::entryId, Total::total));
    }

    public List<Line> lines(long entryId) {
        return jdbc.sql("""
                SELECT line.id, line.line_number, line.account_id, account.code AS account_code, account.name AS account_name, line.role,
                    line.amount_amount AS amount, line.amount_currency AS currency, line.foreign_amount, line.foreign_currency, line.reference,
                    line.category_code, line.product_id, product.sku AS product_sku, line.partner_id, line.description, line.cost_centre_code
                FROM ledger_line line JOIN ledger_account account ON account.id = line.account_id
                LEFT JOIN masterdata_product product ON product.id = line.product_id WHERE line.entry_id = ? ORDER BY line.line_number""")
                .params(entryId).query(Line.class).list();
    }

    /** The entry that takes this one back. */
    public Optional<Long> reversalOf(long entryId) {
        return jdbc.sql("SELECT id FROM ledger_entry WHERE reversed_entry_id = ?").params(entryId).query(Long.class).optional();
    }
}
