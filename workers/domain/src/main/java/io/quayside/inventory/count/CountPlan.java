package io.quayside.inventory.count;

import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.move.StockMoved;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.Refusal;
import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Plans counts: each bin as often as the best class of its contents asks for, so many a day, and each bin that was emptied when the company
 * wants that confirmed. Settings of the company: {@code inventory.count-days-a}, {@code -b}, {@code -c} (30, 90, 180),
 * {@code inventory.counts-per-day} (10) and {@code inventory.zero-confirmation} (off).
 */
@Service
public class CountPlan {

    private static final String PLANNED_BY = "system";
    private final PlanningCounts planning;
    private final AbcClasses classes;
    private final Companies companies;
    private final JdbcClient jdbc;
    private final Clock clock;

    CountPlan(PlanningCounts planning, AbcClasses classes, Companies companies, JdbcClient jdbc, Clock clock) {
        this.planning = planning;
        this.classes = classes;
        this.companies = companies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day's sheets of every warehouse; called again on the same day it adds none. @return how many it planned */
    public int planDay() {
        record Place(String companyCode, String code) {
        }
        return jdbc.sql("SELECT company_code, code FROM masterdata_warehouse ORDER BY code").query(Place.class).list().stream()
                .mapToInt(each -> plan(each.companyCode(), each.code()).size()).sum();
    }

    public List<StockCount> plan(String companyCode, String warehouseCode) {
        classes.compute(companyCode, warehouseCode);
        Company company = companies.get(companyCode);
        int open = company.setting("inventory.counts-per-day", 10) - plannedToday(company, warehouseCode);
        return open <= 0 ? List.of() : due(company, warehouseCode, open).stream()
                .map(bin -> planning.plan(bin, CountKind.CYCLE, PLANNED_BY, Set.of(companyCode))).toList();
    }

    /** The longest overdue bins of the best class. */
    private List<Long> due(Company company, String warehouseCode, int limit) {
        Instant now = clock.instant();
        return jdbc.sql("""
                SELECT bin.id FROM masterdata_location bin
                JOIN (SELECT quant.location_id, MIN(COALESCE(abc.class, 'C')) AS class FROM inventory_quant quant
                  LEFT JOIN inventory_abc_class abc ON abc.warehouse_code = :warehouse AND abc.product_id = quant.product_id
                  WHERE quant.company_code = :company AND quant.on_hand > 0 GROUP BY quant.location_id) content ON content.location_id = bin.id
                LEFT JOIN (SELECT location_id, MAX(closed_at) AS counted_at FROM inventory_count WHERE status IN ('CLOSED', 'POSTED', 'REJECTED')
                  AND warehouse_code = :warehouse GROUP BY location_id) last_count ON last_count.location_id = bin.id
                WHERE bin.warehouse_code = :warehouse AND bin.kind = 'STORAGE'
                AND NOT EXISTS (SELECT 1 FROM inventory_count open_count WHERE open_count.open_location_id = bin.id)
                AND (last_count.counted_at IS NULL OR last_count.counted_at < CASE content.class WHEN 'A' THEN :a WHEN 'B' THEN :b ELSE :c END)
                ORDER BY content.class, last_count.counted_at, bin.pick_sequence, bin.path LIMIT :limit""")
                .param("warehouse", warehouseCode).param("company", company.code()).param("a", before(now, company, "a", 30)).param("b", before(now, company, "b", 90))
                .param("c", before(now, company, "c", 180)).param("limit", limit).query(Long.class).list();
    }

    private static Object before(Instant now, Company company, String letter, int days) {
        return UtcTime.column(now.minus(Duration.ofDays(company.setting("inventory.count-days-" + letter, days))));
    }

    private int plannedToday(Company company, String warehouseCode) {
        Instant midnight = LocalDate.now(clock.withZone(company.timeZone())).atStartOfDay(company.timeZone()).toInstant();
        return jdbc.sql("SELECT COUNT(*) FROM inventory_count WHERE warehouse_code = ? AND kind = 'CYCLE' AND planned_at >= ?")
                .params(warehouseCode, UtcTime.column(midnight)).query(Integer.class).single();
    }

    /** After the move has committed: that a count is planned never makes it fail. */
    @Async
    @TransactionalEventListener
    public void confirmEmpty(StockMoved moved) {
        moved.moves().stream().filter(move -> move.fromKind() == LocationKind.STORAGE && isOn(move)).filter(move -> isEmpty(move.fromLocationId()))
                .map(StockMove::fromLocationId).distinct().forEach(bin -> confirmEmpty(bin, moved.moves().getFirst().companyCode()));
    }

    private void confirmEmpty(long bin, String companyCode) {
        try {
            planning.plan(bin, CountKind.ZERO_CONFIRMATION, PLANNED_BY, Set.of(companyCode));
        } catch (Refusal.Conflict alreadyPlanned) {
            // the open count will see that the bin is empty
        }
    }

    private boolean isOn(StockMove move) {
        return companies.get(move.companyCode()).setting("inventory.zero-confirmation", "false").equals("true");
    }

    private boolean isEmpty(long bin) {
        return jdbc.sql("SELECT COUNT(*) FROM inventory_quant WHERE location_id = ? AND on_hand > 0").param(bin).query(Long.class).single() == 0;
    }
}
