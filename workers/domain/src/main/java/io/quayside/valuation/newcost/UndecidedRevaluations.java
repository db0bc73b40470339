package io.quayside.valuation.newcost;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** New costs that may still change the value of the stock. */
@Component
class UndecidedRevaluations implements PeriodItems {

    private final StockRevaluationRows rows;

    UndecidedRevaluations(StockRevaluationRows rows) {
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "undecided-revaluations";
    }

    @Override
    public String what(String companyCode) {
        return "stock revaluations that wait for approval";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return rows.countByCompanyCodeAndStatus(companyCode, RevaluationStatus.IN_APPROVAL);
    }
}
