package io.quayside.valuation.report;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts that may still change the stock of a month. */
@Component
class UndecidedCounts implements PeriodItems {

    private final JdbcClient jdbc;

    UndecidedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "undecided-counts";
    }

    @Override
    public String what(String companyCode) {
        return "stock counts whose differences are not decided";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return jdbc.sql("SELECT COUNT(*) FROM inventory_count WHERE company_code = ? AND status IN ('COUNTING', 'ASSESSED') AND planned_at < ?")
                .params(companyCode, lastDay.plusDays(1)).query(Long.class).single();
    }
}
