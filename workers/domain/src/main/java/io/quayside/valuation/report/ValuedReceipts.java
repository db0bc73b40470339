package io.quayside.valuation.report;

import io.quayside.shared.SqlPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goods receipts with what they brought, for choosing which of them bear a landed cost. */
@Service
@Transactional(readOnly = true)
public class ValuedReceipts {

    private final JdbcClient jdbc;

    ValuedReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param value received, @param added by landed costs and price differences since; in the company's currency */
    public record Row(long id, String companyCode, String number, LocalDate receivedOn, int lines, BigDecimal value, BigDecimal added, String currency) {
    }

    public Page<Row> list(Collection<String> companies, @Nullable String number, List<Long> ids, Pageable page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("companies", companies));
        String conditions = "";
        if (number != null) {
            parameters.put("number", "%" + number.trim().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            conditions += " AND receipt_number LIKE :number";
        }
        if (!ids.isEmpty()) {
            parameters.put("ids", ids);
            conditions += " AND receipt_id IN (:ids)";
        }
        String rows = """
                SELECT receipt_id AS id, MIN(company_code) AS company_code, MIN(receipt_number) AS number, MIN(received_on) AS received_on, COUNT(*) AS `lines`,
                    SUM(value_amount) AS value, SUM(added_amount) AS added, MIN(value_currency) AS currency
                FROM valuation_receipt_line WHERE company_code IN (:companies)""" + conditions + " GROUP BY receipt_id";
        return SqlPage.of(jdbc.sql(rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) FROM (" + rows + ") every_row").params(parameters), page, Row.class);
    }
}
