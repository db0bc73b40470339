package io.quayside.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of stock and books after so many receipts: nothing lost, nothing doubled. */
final class DockBooks {

    private final JdbcClient jdbc;
    private final List<String> wrong = new ArrayList<>();

    DockBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException naming all that is wrong */
    void check(int receipts) {
        int lines = receipts * Dock.LINES;
        BigDecimal value = Dock.VALUE_OF_LINE.getAmount().multiply(BigDecimal.valueOf(lines));
        expect("moves of stock", lines, "SELECT COUNT(*) FROM inventory_stock_move");
        expect("pieces in stock", 2 * lines, "SELECT SUM(on_hand) FROM inventory_quant");
        expect("products whose stock is not the sum of their moves", 0, """
                SELECT COUNT(*) FROM (SELECT product_id FROM (SELECT product_id, quantity_value AS quantity FROM inventory_stock_move
                UNION ALL SELECT product_id, -on_hand FROM inventory_quant) both_sides GROUP BY product_id HAVING SUM(quantity) <> 0) different""");
        expect("journal entries", receipts, "SELECT COUNT(*) FROM ledger_entry");
        expect("last number of the journal", receipts, "SELECT MAX(CAST(RIGHT(number, 7) AS DECIMAL)) FROM ledger_entry");
        expect("different numbers of the journal", receipts, "SELECT COUNT(DISTINCT number) FROM ledger_entry");
        expect("entries that do not balance", 0,
                "SELECT COUNT(*) FROM (SELECT entry_id FROM ledger_line GROUP BY entry_id HAVING SUM(amount_amount) <> 0) unbalanced");
        expect("goods received and not invoiced", value.negate(), "SELECT SUM(amount_amount) FROM ledger_line WHERE role = 'GRNI'");
        expect("open receipt lines", lines, "SELECT COUNT(DISTINCT reference) FROM ledger_line WHERE role = 'GRNI'");
        expect("stock in the ledger", value, "SELECT SUM(amount_amount) FROM ledger_line WHERE role = 'STOCK'");
        expect("value of the stock", value, "SELECT SUM(value_amount) FROM valuation_pool");
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("The receipts went wrong: " + String.join("; ", wrong));
        }
    }

    private void expect(String what, long expected, String sql) {
        expect(what, BigDecimal.valueOf(expected), sql);
    }

    private void expect(String what, BigDecimal expected, String sql) {
        BigDecimal found = jdbc.sql(sql).query(BigDecimal.class).optional().orElse(BigDecimal.ZERO);
        if (found.compareTo(expected) != 0) {
            wrong.add("%s %s instead of %s".formatted(what, found.toPlainString(), expected.toPlainString()));
        }
    }
}
