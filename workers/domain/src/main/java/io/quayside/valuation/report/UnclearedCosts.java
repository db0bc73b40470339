package io.quayside.valuation.report;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.period.PeriodItems;
import io.quayside.ledger.report.OpenItems;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Bills of carriers and customs without a landed cost at the end of a month, and the other way round. */
@Component
class UnclearedCosts implements PeriodItems {

    private final OpenItems openItems;

    UnclearedCosts(OpenItems openItems) {
        this.openItems = openItems;
    }

    @Override
    public String kind() {
        return "landed-cost-clearing";
    }

    @Override
    public String what(String companyCode) {
        return "bills and landed costs that do not clear each other";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return openItems.open(companyCode, AccountRole.LANDED_COST_CLEARING, lastDay).size();
    }
}
