package io.quayside.ledger;

import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the journal. There is no statement here that changes or deletes a line. */
@Repository
class EntryStore {

    static final int MAX_DESCRIPTION = 200;
    private static final String HEAD = """
            SELECT id, company_code, input_hash, number, entry_date, description, source_type, source_id, source_number, reversed_entry_id
            FROM ledger_entry WHERE """;
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;

    EntryStore(JdbcTemplate template, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.clock = clock;
    }

    Optional<StoredEntry> find(long id) {
        return jdbc.sql(HEAD + " id = ?").params(id).query(StoredEntry.class).optional();
    }

    Optional<Long> find(String companyCode, String key) {
        return jdbc.sql("SELECT id FROM ledger_entry WHERE company_code = ? AND entry_key = ?").params(companyCode, key).query(Long.class).optional();
    }

    Optional<PostedEntry> posted(PostEntry entry) {
        return jdbc.sql(HEAD + " company_code = ? AND entry_key = ?").params(entry.companyCode(), entry.key())
                .query(StoredEntry.class).optional().map(stored -> same(stored, entry));
    }

    private static PostedEntry same(StoredEntry stored, PostEntry entry) {
        if (!stored.inputHash().equals(InputHash.of(entry))) {
            throw new Refusal.Conflict("key-reused", "Another entry was posted under %s.".formatted(entry.key()));
        }
        return new PostedEntry(stored.id(), stored.entryDate(), true);
    }

    /** @return nothing if somebody else has posted under the key, or reversed the entry, at the same time */
    Optional<Long> append(PostEntry entry, LocalDate date, List<BookedLine> lines, @Nullable Long reversedEntryId) {
        long id = Ids.next();
        try {
            template.update("""
                    INSERT INTO ledger_entry (id, company_code, entry_key, input_hash, entry_date, original_date, description, source_type, source_id,
                        source_number, reversed_entry_id, posted_by, posted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    id, entry.companyCode(), entry.key(), InputHash.of(entry), date, entry.date(), entry.description(), entry.source().type(),
                    entry.source().id(), entry.source().number(), reversedEntryId, entry.by(), UtcTime.column(clock.instant()));
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
        appendLines(entry.companyCode(), id, date, lines);
        return Optional.of(id);
    }

    private void appendLines(String companyCode, long entryId, LocalDate date, List<BookedLine> lines) {
        List<Object[]> rows = new ArrayList<>();
        for (BookedLine booked : lines) {
            PostLine line = booked.line();
            Money foreign = line.foreign();
            PostLine.ByHand byHand = line.byHand();
            rows.add(new Object[] {Ids.next(), entryId, rows.size() + 1, companyCode, booked.accountId(), date, line.role().name(),
                line.amount().getAmount(), line.amount().getCurrencyUnit().getCode(), foreign == null ? null : foreign.getAmount(),
                foreign == null ? null : foreign.getCurrencyUnit().getCode(), line.reference(), line.categoryCode(), line.productId(),
                line.partnerId(), byHand == null ? null : byHand.description(), byHand == null ? null : byHand.costCentreCode()});
        }
        template.batchUpdate("""
                INSERT INTO ledger_line (id, entry_id, line_number, company_code, account_id, entry_date, role, amount_amount, amount_currency,
                    foreign_amount, foreign_currency, reference, category_code, product_id, partner_id, description, cost_centre_code)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    List<BookedLine> lines(long entryId) {
        return jdbc.sql("SELECT * FROM ledger_line WHERE entry_id = ? ORDER BY line_number").params(entryId).query(EntryStore::line).list();
    }

    private static BookedLine line(ResultSet row, int number) throws SQLException {
        return new BookedLine(row.getLong("account_id"), new PostLine(AccountRole.valueOf(row.getString("role")), row.getString("category_code"),
                money(row, "amount"), row.getString("foreign_currency") == null ? null : money(row, "foreign"), row.getString("reference"),
                row.getObject("product_id", Long.class), row.getObject("partner_id", Long.class), byHand(row)));
    }

    private static PostLine.@Nullable ByHand byHand(ResultSet row) throws SQLException {
        return row.getString("role").equals(AccountRole.BY_HAND.name())
                ? new PostLine.ByHand(row.getLong("account_id"), row.getString("description"), row.getString("cost_centre_code")) : null;
    }

    private static Money money(ResultSet row, String name) throws SQLException {
        BigDecimal amount = row.getBigDecimal(name + "_amount");
        return Money.of(CurrencyUnit.of(row.getString(name + "_currency")), amount.stripTrailingZeros());
    }
}
