package io.quayside.payables.invoice;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invoices of a month that somebody has begun to enter. */
@Component
class DraftInvoices implements PeriodItems {

    private final JdbcClient jdbc;

    DraftInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "draft-invoices";
    }

    @Override
    public String what(String companyCode) {
        return "vendor invoices that are drafts";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return jdbc.sql("SELECT COUNT(*) FROM payables_vendor_invoice WHERE company_code = ? AND status = 'DRAFT' AND invoice_date <= ?")
                .params(companyCode, lastDay).query(Long.class).single();
    }
}
