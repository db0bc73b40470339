package io.quayside.receivables.invoice;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts that were dated in a month and are not in its books yet. */
@Component
class UnpostedCustomerInvoices implements PeriodItems {

    private final JdbcClient jdbc;

    UnpostedCustomerInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "unposted-customer-invoices";
    }

    @Override
    public String what(String companyCode) {
        return "customer invoices that are not posted";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return jdbc.sql("SELECT COUNT(*) FROM receivables_customer_invoice WHERE company_code = ? AND status = 'DRAFT' AND invoice_date <= ?")
                .params(companyCode, lastDay).query(Long.class).single();
    }
}
