package io.quayside.payables.invoice;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invoices of a month that are not in its books yet. */
@Component
class UnmatchedInvoices implements PeriodItems {

    private final JdbcClient jdbc;

    UnmatchedInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "unmatched-invoices";
    }

    @Override
    public String what(String companyCode) {
        return "vendor invoices that are not matched";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM payables_vendor_invoice
                WHERE company_code = ? AND status IN ('REGISTERED', 'WAITING_FOR_GOODS', 'EXCEPTION', 'CORRECTING') AND invoice_date <= ?""")
                .params(companyCode, lastDay).query(Long.class).single();
    }
}
