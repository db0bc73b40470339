package io.quayside.valuation.report;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods of which quality had not said by the end of a month what becomes of them. */
@Component
class UndecidedGoods implements PeriodItems {

    private final JdbcClient jdbc;

    UndecidedGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "goods-in-quality";
    }

    @Override
    public String what(String companyCode) {
        return "products in quality inspection without a decision";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM (SELECT product_id FROM valuation_entry WHERE company_code = ? AND stock_class = 'STOCK_IN_QUALITY' AND entry_date <= ?
                    GROUP BY product_id HAVING SUM(quantity) <> 0) product""").params(companyCode, lastDay).query(Long.class).single();
    }
}
