package io.quayside.ledger.account;

import io.quayside.shared.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a company that has no books the standard chart of accounts and the rules to it. */
@Service
public class SettingUpBooks {

    private final JdbcTemplate jdbc;

    SettingUpBooks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Leaves alone what is there, also what somebody else sets up at the same time. */
    @Transactional
    public void setUp(String companyCode) {
        jdbc.batchUpdate("INSERT IGNORE INTO ledger_account (id, company_code, code, name, type, active, version) VALUES (?, ?, ?, ?, ?, TRUE, 0)",
                StandardChart.ACCOUNTS.stream().map(each -> new Object[] {Ids.next(), companyCode, each.code(), each.name(), each.type().name()}).toList());
        jdbc.batchUpdate("""
                INSERT IGNORE INTO ledger_account_rule (id, company_code, role, account_id, version)
                SELECT ?, company_code, ?, id, 0 FROM ledger_account WHERE company_code = ? AND code = ?""",
                StandardChart.ACCOUNTS.stream().map(each -> new Object[] {Ids.next(), each.role().name(), companyCode, each.code()}).toList());
    }
}
