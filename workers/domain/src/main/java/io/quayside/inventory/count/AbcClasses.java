package io.quayside.inventory.count;

import io.quayside.inventory.EstimatedCosts;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.joda.money.BigMoney;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Classes of products in a warehouse by the value of what was consumed in a year: A makes the first 80 percent, B the next 15, C the rest;
 * the shares are settings of the company, {@code inventory.abc-share-a} and {@code -b}. A warehouse that has consumed nothing yet goes by what lies there.
 */
@Service
public class AbcClasses {

    record Volume(long productId, BigDecimal quantity) {
    }

    private record Value(long productId, BigDecimal value) {
    }

    private static final Duration YEAR = Duration.ofDays(365);
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final EstimatedCosts costs;
    private final Companies companies;
    private final Clock clock;

    AbcClasses(JdbcClient jdbc, JdbcTemplate batches, EstimatedCosts costs, Companies companies, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.costs = costs;
        this.companies = companies;
        this.clock = clock;
    }

    /** @return how many products have a class now */
    @Transactional
    public int compute(String companyCode, String warehouseCode) {
        List<Volume> volumes = consumed(warehouseCode);
        if (volumes.isEmpty()) {
            volumes = onHand(warehouseCode);
        }
        Map<Long, BigMoney> cost = costs.of(companyCode, volumes.stream().map(Volume::productId).toList());
        List<Value> values = volumes.stream().map(each -> new Value(each.productId(), each.quantity().multiply(cost.get(each.productId()).getAmount())))
                .sorted(Comparator.comparing(Value::value).reversed().thenComparing(Value::productId)).toList();
        jdbc.sql("DELETE FROM inventory_abc_class WHERE warehouse_code = ?").param(warehouseCode).update();
        batches.batchUpdate("INSERT INTO inventory_abc_class (warehouse_code, product_id, company_code, class, consumption_value, computed_at) VALUES (?, ?, ?, ?, ?, ?)",
                rows(companyCode, warehouseCode, values));
        return values.size();
    }

    /** What reaches the border of a class by itself belongs to the better one. */
    private List<Object[]> rows(String companyCode, String warehouseCode, List<Value> values) {
        Company company = companies.get(companyCode);
        BigDecimal shareOfA = new BigDecimal(company.setting("inventory.abc-share-a", 80)).movePointLeft(2);
        BigDecimal shareOfBoth = shareOfA.add(new BigDecimal(company.setting("inventory.abc-share-b", 15)).movePointLeft(2));
        BigDecimal total = values.stream().map(Value::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal before = BigDecimal.ZERO;
        List<Object[]> rows = new ArrayList<>();
        for (Value each : values) {
            String letter = before.compareTo(total.multiply(shareOfA)) < 0 ? "A" : before.compareTo(total.multiply(shareOfBoth)) < 0 ? "B" : "C";
            rows.add(new Object[] {warehouseCode, each.productId(), companyCode, letter, each.value(), UtcTime.column(clock.instant())});
            before = before.add(each.value());
        }
        return rows;
    }

    private List<Volume> consumed(String warehouseCode) {
        return jdbc.sql("""
                SELECT move.product_id, SUM(move.quantity_value) AS quantity FROM inventory_stock_move move JOIN masterdata_location place ON place.id = move.from_location_id
                WHERE place.warehouse_code = ? AND move.to_kind IN ('CUSTOMER', 'PRODUCTION') AND move.reversed_move_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM inventory_stock_move back WHERE back.reversed_move_id = move.id) AND move.moved_at >= ? GROUP BY move.product_id""")
                .params(warehouseCode, UtcTime.column(clock.instant().minus(YEAR))).query(Volume.class).list();
    }

    private List<Volume> onHand(String warehouseCode) {
        return jdbc.sql("""
                SELECT quant.product_id, SUM(quant.on_hand) AS quantity FROM inventory_quant quant JOIN masterdata_location place ON place.id = quant.location_id
                WHERE place.warehouse_code = ? AND quant.on_hand > 0 GROUP BY quant.product_id""").param(warehouseCode).query(Volume.class).list();
    }
}
