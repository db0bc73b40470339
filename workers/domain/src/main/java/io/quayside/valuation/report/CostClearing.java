package io.quayside.valuation.report;

import io.quayside.shared.SqlPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open on the clearing account of landed costs at the end of any day: bills that are not divided, and costs that nobody has billed. */
@Service
@Transactional(readOnly = true)
public class CostClearing {

    private static final String WITHOUT_REFERENCE = "without-reference";
    private static final String OPEN = """
            FROM (SELECT reference, SUM(amount_amount) AS balance, MIN(entry_date) AS since, MAX(partner_id) AS partner_id, MIN(entry_id) AS first_entry FROM ledger_line
                WHERE company_code = :company AND role = 'LANDED_COST_CLEARING' AND entry_date <= :day GROUP BY reference HAVING SUM(amount_amount) <> 0) item
            JOIN ledger_entry entry ON entry.id = item.first_entry WHERE TRUE""";
    private final JdbcClient jdbc;

    CostClearing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum Side {
        BILL, COST
    }

    /** @param balance in the company's currency: positive for bills, negative for costs */
    public record Row(@Nullable String reference, String documentType, long documentId, @Nullable String documentNumber, String description, @Nullable Long partnerId,
            LocalDate since, BigDecimal balance) {

        public String id() {
            return reference == null ? WITHOUT_REFERENCE : reference;
        }

        public Side side() {
            return balance.signum() > 0 ? Side.BILL : Side.COST;
        }
    }

    /** @param side one of them, or null for both; @param ids only these, unless empty */
    public record Question(String companyCode, LocalDate day, @Nullable Side side, List<String> ids) {
    }

    public Page<Row> list(Question question, Pageable page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("company", question.companyCode, "day", question.day));
        String rows = """
                SELECT item.reference, entry.source_type AS document_type, entry.source_id AS document_id, entry.source_number AS document_number, entry.description,
                    item.partner_id, item.since, item.balance
                """ + OPEN + conditions(question, parameters);
        return SqlPage.of(jdbc.sql(rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) FROM (" + rows + ") every_row").params(parameters), page, Row.class);
    }

    private static String conditions(Question question, Map<String, Object> parameters) {
        String sql = question.side == null ? "" : question.side == Side.BILL ? " AND item.balance > 0" : " AND item.balance < 0";
        if (!question.ids.isEmpty()) {
            parameters.put("references", question.ids);
            sql += " AND COALESCE(item.reference, '" + WITHOUT_REFERENCE + "') IN (:references)";
        }
        return sql;
    }

    /** What is open in all, and so the balance of the account as far as this role posted it. */
    public BigDecimal total(String companyCode, LocalDate day) {
        return jdbc.sql("SELECT COALESCE(SUM(item.balance), 0) " + OPEN).param("company", companyCode).param("day", day).query(BigDecimal.class).single();
    }
}
