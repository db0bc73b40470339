package io.quayside.valuation.pool;

import io.quayside.masterdata.product.CostingMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks pools in the order of their keys, reads them and writes them back. Locking inserts an empty pool or, where there is one, touches
 * it: both take the exclusive lock at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pools {

    private static final int CHUNK = 200;
    private final JdbcTemplate jdbc;
    private final LayerRows layers;

    Pools(JdbcTemplate jdbc, LayerRows layers) {
        this.jdbc = jdbc;
        this.layers = layers;
    }

    /** @param withLayers whose arrivals are needed, because goods leave them or may be put beside others of the same arrival */
    public SortedMap<PoolKey, Pool> lock(String companyCode, CurrencyUnit currency, SortedSet<PoolKey> keys, Collection<PoolKey> withLayers) {
        touch(companyCode, currency, keys);
        Map<PoolKey, List<Layer>> arrivals = layers.read(companyCode, currency, withLayers);
        SortedMap<PoolKey, Pool> locked = new TreeMap<>();
        chunks(List.copyOf(keys), chunk -> read(companyCode, currency, chunk, arrivals, locked));
        return locked;
    }

    /** @param methods the costing method of each product */
    public SortedMap<PoolKey, Pool> lock(String companyCode, CurrencyUnit currency, SortedSet<PoolKey> keys, Collection<PoolKey> withLayers,
            Function<Long, CostingMethod> methods) {
        SortedMap<PoolKey, Pool> locked = lock(companyCode, currency, keys, withLayers);
        locked.values().forEach(pool -> pool.use(methods.apply(pool.key().productId())));
        return locked;
    }

    private void touch(String companyCode, CurrencyUnit currency, Collection<PoolKey> keys) {
        jdbc.batchUpdate("""
                INSERT INTO valuation_pool (company_code, product_id, stock_class, method, quantity, value_amount, value_currency)
                VALUES (?, ?, ?, 'AVERAGE', 0, 0, ?) ON DUPLICATE KEY UPDATE quantity = quantity""", keys, CHUNK, (row, key) -> {
            row.setString(1, companyCode);
            row.setLong(2, key.productId());
            row.setString(3, key.stockClass().name());
            row.setString(4, currency.getCode());
        });
    }

    private void read(String companyCode, CurrencyUnit currency, List<PoolKey> keys, Map<PoolKey, List<Layer>> arrivals, Map<PoolKey, Pool> into) {
        List<Object> parameters = new ArrayList<>(List.of(companyCode));
        keys.forEach(key -> parameters.addAll(List.of(key.productId(), key.stockClass().name())));
        jdbc.query("SELECT product_id, stock_class, method, quantity, value_amount FROM valuation_pool WHERE company_code = ? AND (" + LayerRows.anyOf(keys) + ")",
                row -> {
                    PoolKey key = new PoolKey(row.getLong(1), StockClass.valueOf(row.getString(2)));
                    Money value = Money.of(currency, row.getBigDecimal(5).stripTrailingZeros());
                    into.put(key, new Pool(key, CostingMethod.valueOf(row.getString(3)), row.getBigDecimal(4), value, arrivals.getOrDefault(key, List.of())));
                }, parameters.toArray());
    }

    public void write(String companyCode, Collection<Pool> pools) {
        jdbc.batchUpdate("""
                INSERT INTO valuation_pool (company_code, product_id, stock_class, method, quantity, value_amount, value_currency)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE method = VALUES(method), quantity = VALUES(quantity), value_amount = VALUES(value_amount)""", pools, CHUNK, (row, pool) -> {
            row.setString(1, companyCode);
            row.setLong(2, pool.key().productId());
            row.setString(3, pool.key().stockClass().name());
            row.setString(4, pool.method().name());
            row.setBigDecimal(5, pool.quantity());
            row.setBigDecimal(6, pool.value().getAmount());
            row.setString(7, pool.value().getCurrencyUnit().getCode());
        });
        layers.write(companyCode, pools);
    }

    static <T> void chunks(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            work.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }
}
