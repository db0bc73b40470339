package io.quayside.purchasing.agreement;

import io.quayside.shared.UtcTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds agreements until the caller's transaction ends. In SQL and not by entities: only a locking read tells what another transaction has just
 * called off. Agreements come before their lines and in the order of their ids, so that nobody waits in a circle.
 */
@Component
class AgreementLocks {

    private final JdbcClient jdbc;
    private final Clock clock;

    AgreementLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<Long> agreementsOf(Collection<Long> lineIds) {
        return Set.copyOf(jdbc.sql("select distinct agreement_id from purchasing_agreement_line where id in (:lines)").param("lines", lineIds)
                .query(Long.class).list());
    }

    /** Every line of the agreements, by id. */
    Map<Long, LockedLine> lock(Collection<Long> agreementIds) {
        Map<Long, LockedLine> lines = new TreeMap<>();
        for (long agreementId : new TreeSet<>(agreementIds)) {
            jdbc.sql("select id from purchasing_agreement where id = ? for update").param(agreementId).query(Long.class).single();
            lines(agreementId).forEach(line -> lines.put(line.lineId(), line));
        }
        return lines;
    }

    private List<LockedLine> lines(long agreementId) {
        return jdbc.sql("""
                select l.*, a.company_code, a.number, a.status, a.valid_from, a.valid_until, a.release_limit, a.nearly_exhausted_at
                from purchasing_agreement_line l join purchasing_agreement a on a.id = l.agreement_id
                where l.agreement_id = ? order by l.id for update""")
                .param(agreementId).query((row, number) -> line(row)).list();
    }

    void write(LockedLine line) {
        jdbc.sql("update purchasing_agreement_line set released_quantity = ?, released_amount = ?, version = version + 1 where id = ?")
                .params(line.releasedQuantity(), line.releasedAmount(), line.lineId()).update();
    }

    void markWarned(long agreementId, boolean warned) {
        jdbc.sql("update purchasing_agreement set nearly_exhausted_at = ?, version = version + 1 where id = ?")
                .params(warned ? UtcTime.column(clock.instant()) : null, agreementId).update();
    }

    private static LockedLine line(ResultSet row) throws SQLException {
        return new LockedLine(row.getLong("id"), row.getLong("agreement_id"), row.getString("company_code"), row.getString("number"),
                AgreementStatus.valueOf(row.getString("status")), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class), row.getBigDecimal("release_limit"), row.getObject("nearly_exhausted_at") != null,
                row.getString("product_sku"), row.getString("unit"), row.getString("unit_price_currency"), row.getBigDecimal("unit_price_amount"),
                row.getBigDecimal("max_quantity"), row.getBigDecimal("max_amount"), row.getBigDecimal("released_quantity"), row.getBigDecimal("released_amount"));
    }
}
