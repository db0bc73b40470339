package io.quayside.valuation.pool;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the layers; the lock of a pool is the lock of its layers. A layer that is used up is taken out. */
@Component
class LayerRows {

    private static final int CHUNK = 500;
    private final JdbcTemplate jdbc;

    LayerRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Placed(PoolKey key, Layer layer) {
    }

    Map<PoolKey, List<Layer>> read(String companyCode, CurrencyUnit currency, Collection<PoolKey> keys) {
        Map<PoolKey, List<Layer>> found = new HashMap<>();
        Pools.chunks(List.copyOf(keys), chunk -> {
            List<Object> parameters = new ArrayList<>(List.of(companyCode));
            chunk.forEach(key -> parameters.addAll(List.of(key.productId(), key.stockClass().name())));
            jdbc.query("SELECT * FROM valuation_layer WHERE company_code = ? AND (" + anyOf(chunk) + ") ORDER BY received_on, id", row -> {
                PoolKey key = new PoolKey(row.getLong("product_id"), StockClass.valueOf(row.getString("stock_class")));
                Origin origin = new Origin(row.getObject("receipt_line_id", Long.class), row.getLong("move_id"), row.getObject("received_on", java.time.LocalDate.class));
                found.computeIfAbsent(key, each -> new ArrayList<>()).add(new Layer(row.getLong("id"), origin, row.getBigDecimal("quantity"),
                        Money.of(currency, row.getBigDecimal("value_amount").stripTrailingZeros())));
            }, parameters.toArray());
        });
        return found;
    }

    static String anyOf(List<PoolKey> keys) {
        return keys.stream().map(key -> "(product_id = ? AND stock_class = ?)").collect(Collectors.joining(" OR "));
    }

    void write(String companyCode, Collection<Pool> pools) {
        List<Placed> all = pools.stream().flatMap(pool -> pool.layers().stream().map(layer -> new Placed(pool.key(), layer))).toList();
        insert(companyCode, all.stream().filter(each -> !each.layer.isStored() && !each.layer.isUsedUp()).toList());
        jdbc.batchUpdate("UPDATE valuation_layer SET quantity = ?, value_amount = ? WHERE id = ?",
                changed(all, false).map(layer -> new Object[] {layer.quantity(), layer.value().getAmount(), layer.id()}).toList());
        jdbc.batchUpdate("DELETE FROM valuation_layer WHERE id = ?", changed(all, true).map(layer -> new Object[] {layer.id()}).toList());
    }

    private static java.util.stream.Stream<Layer> changed(List<Placed> all, boolean usedUp) {
        return all.stream().map(Placed::layer).filter(layer -> layer.isStored() && layer.isChanged() && layer.isUsedUp() == usedUp);
    }

    private void insert(String companyCode, List<Placed> arrivals) {
        jdbc.batchUpdate("""
                INSERT INTO valuation_layer (id, company_code, product_id, stock_class, receipt_line_id, move_id, received_on, quantity, value_amount)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", arrivals, CHUNK, (row, each) -> fill(row, companyCode, each.key, each.layer));
    }

    private static void fill(PreparedStatement row, String companyCode, PoolKey key, Layer layer) throws SQLException {
        row.setLong(1, layer.id());
        row.setString(2, companyCode);
        row.setLong(3, key.productId());
        row.setString(4, key.stockClass().name());
        row.setObject(5, layer.origin().receiptLineId());
        row.setLong(6, layer.origin().moveId());
        row.setObject(7, layer.origin().receivedOn());
        row.setBigDecimal(8, layer.quantity());
        row.setBigDecimal(9, layer.value().getAmount());
    }
}
