package io.quayside.valuation.pool;

import io.quayside.inventory.UnitCosts;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The average of what lies in stock. */
@Component
class PoolCosts implements UnitCosts {

    private final JdbcClient jdbc;

    PoolCosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, BigMoney> unitCosts(String companyCode, Collection<Long> productIds) {
        Map<Long, BigMoney> costs = new HashMap<>();
        if (!productIds.isEmpty()) {
            jdbc.sql("SELECT product_id, quantity, value_amount, value_currency FROM valuation_pool WHERE company_code = :company AND product_id IN (:products)"
                    + " AND stock_class = 'STOCK' AND quantity > 0").param("company", companyCode).param("products", productIds).query(row -> {
                        BigDecimal average = row.getBigDecimal(3).divide(row.getBigDecimal(2), Amounts.UNIT_PRICE_SCALE, RoundingMode.HALF_UP);
                        costs.put(row.getLong(1), Amounts.unitPrice(average, CurrencyUnit.of(row.getString(4))));
                    });
        }
        return costs;
    }
}
