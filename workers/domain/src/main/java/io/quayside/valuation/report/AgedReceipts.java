package io.quayside.valuation.report;

import io.quayside.ledger.period.PeriodItems;
import io.quayside.masterdata.company.Companies;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Goods that should have been invoiced by the end of a month: of more than {@code valuation.unbilled-close-days} ago, 30 by default. */
@Component
class AgedReceipts implements PeriodItems {

    private static final String SETTING = "valuation.unbilled-close-days";
    private static final int DAYS = 30;
    private final OpenReceipts receipts;
    private final Companies companies;

    AgedReceipts(OpenReceipts receipts, Companies companies) {
        this.receipts = receipts;
        this.companies = companies;
    }

    @Override
    public String kind() {
        return "grni-aged";
    }

    @Override
    public String what(String companyCode) {
        return "receipts and bills of more than %d days ago that wait for the other on GRNI".formatted(days(companyCode));
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return receipts.list(new OpenReceipts.Question(companyCode, lastDay, days(companyCode), null, List.of()), PageRequest.of(0, 1, Sort.by("since"))).getTotalElements();
    }

    private int days(String companyCode) {
        return companies.get(companyCode).setting(SETTING, DAYS);
    }
}
