package io.quayside.valuation.report;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Transfers that were not complete at the end of a month. */
@Component
class GoodsOnTheWay implements PeriodItems {

    private final JdbcClient jdbc;

    GoodsOnTheWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "goods-in-transit";
    }

    @Override
    public String what(String companyCode) {
        return "products that are on their way between warehouses";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM (SELECT product_id FROM valuation_entry WHERE company_code = ? AND stock_class = 'STOCK_IN_TRANSIT' AND entry_date <= ?
                    GROUP BY product_id HAVING SUM(quantity) <> 0) product""").params(companyCode, lastDay).query(Long.class).single();
    }
}
