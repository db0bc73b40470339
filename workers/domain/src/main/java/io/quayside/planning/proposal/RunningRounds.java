package io.quayside.planning.proposal;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.RetriedTransactions;
import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs rounds: every night for all companies, and whenever a buyer wants to know. */
@Service
public class RunningRounds {

    private final ReorderRound round;
    private final Companies companies;
    private final JdbcClient jdbc;
    private final RetriedTransactions transactions;

    RunningRounds(ReorderRound round, Companies companies, JdbcClient jdbc, RetriedTransactions transactions) {
        this.round = round;
        this.companies = companies;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public List<RoundOutcome> runAll() {
        return companies.codes().stream().map(this::run).toList();
    }

    public RoundOutcome run(String companyCode) {
        return transactions.repeated(() -> round.run(companyCode));
    }

    /** Of companies in which there was one. */
    @Transactional(readOnly = true)
    public List<RoundOutcome> last(Collection<String> companyCodes) {
        return companyCodes.isEmpty() ? List.of() : jdbc.sql("SELECT * FROM planning_round WHERE company_code IN (:companies) AND run_at IS NOT NULL ORDER BY company_code")
                .param("companies", companyCodes).query((row, number) -> outcome(row)).list();
    }

    private static RoundOutcome outcome(ResultSet row) throws SQLException {
        return new RoundOutcome(row.getString("company_code"), UtcTime.instant(row.getObject("run_at", LocalDateTime.class)), row.getInt("rules"), row.getInt("proposed"),
                row.getInt("changed"), row.getInt("withdrawn"));
    }
}
