package io.quayside.ledger.account;

import io.quayside.masterdata.company.CompanyCreated;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every company has books: a new one at once, one that came by other ways at the next start, and then also what a new version adds to the chart. */
@Component
class BooksOfCompanies implements ApplicationRunner {

    private final SettingUpBooks books;
    private final JdbcClient jdbc;

    BooksOfCompanies(SettingUpBooks books, JdbcClient jdbc) {
        this.books = books;
        this.jdbc = jdbc;
    }

    @EventListener
    void companyCreated(CompanyCreated created) {
        books.setUp(created.companyCode());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        jdbc.sql("""
                SELECT code FROM masterdata_company company
                WHERE (SELECT COUNT(DISTINCT role) FROM ledger_account_rule each_rule WHERE each_rule.company_code = company.code) < ?""")
                .params(StandardChart.ACCOUNTS.size()).query(String.class).list().forEach(books::setUp);
    }
}
