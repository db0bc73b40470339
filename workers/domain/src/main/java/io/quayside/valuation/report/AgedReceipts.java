package io.quayside.valuation.report;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Goods that should have been invoiced by the end of a month. */
@Component
class AgedReceipts implements PeriodItems {

    private static final int DAYS = 30;
    private final OpenReceipts receipts;

    AgedReceipts(OpenReceipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public String what() {
        return "receipt lines of more than %d days ago that are not invoiced".formatted(DAYS);
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return receipts.list(new OpenReceipts.Question(companyCode, lastDay, DAYS, null, List.of()), PageRequest.of(0, 1, Sort.by("receipt_line_id"))).getTotalElements();
    }
}
