package io.quayside.ledger.period;

import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checklists, written once with each closing. */
@Repository
class PeriodChecks {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final Clock clock;

    PeriodChecks(JdbcTemplate template, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.clock = clock;
    }

    void append(AccountingPeriod period, List<PeriodItem> items, Map<String, String> reasons, String by) {
        Instant now = clock.instant();
        template.batchUpdate("""
                INSERT INTO ledger_period_check (id, period_id, company_code, kind, what, open_count, reason, closed_by, closed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", items.stream().map(item -> new Object[] {Ids.next(), period.id(), period.companyCode(), item.kind(),
                        item.what(), item.count(), item.count() == 0 ? null : reasons.get(item.kind()), by, UtcTime.column(now)}).toList());
    }

    /** Of the last closing. */
    List<PeriodCheck> of(long periodId) {
        return jdbc.sql("""
                SELECT id, kind, what, open_count, reason, closed_by, closed_at FROM ledger_period_check
                WHERE period_id = :period AND closed_at = (SELECT MAX(closed_at) FROM ledger_period_check WHERE period_id = :period) ORDER BY id""")
                .param("period", periodId).query((row, number) -> new PeriodCheck(row.getLong("id"), row.getString("kind"), row.getString("what"),
                        row.getLong("open_count"), row.getString("reason"), row.getString("closed_by"),
                        row.getObject("closed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))).list();
    }
}
