package io.quayside.planning.figures;

import io.quayside.planning.formula.Spread;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much of a product customers and assemblies took in a day, days without any included. An issue that was taken back never was. */
@Component
@Transactional(readOnly = true)
public class DemandHistory {

    private static final String ISSUES = """
            SELECT warehouse_code, product_id, SUM(issued) AS total, SUM(issued * issued) AS squares FROM (
              SELECT warehouse_code, product_id, day, SUM(quantity) AS issued FROM (
                SELECT place.warehouse_code, move.product_id, DATE(move.moved_at + INTERVAL :offset SECOND) AS day, move.quantity_value AS quantity
                FROM inventory_stock_move move JOIN masterdata_location place ON place.id = move.from_location_id
                WHERE move.company_code = :company AND move.to_kind IN ('CUSTOMER', 'PRODUCTION') AND move.moved_at >= :since AND move.moved_at < :until
                  AND move.reversed_move_id IS NULL AND NOT EXISTS (SELECT 1 FROM inventory_stock_move back WHERE back.reversed_move_id = move.id)
              ) issue WHERE TRUE%s GROUP BY warehouse_code, product_id, day
            ) daily GROUP BY warehouse_code, product_id""";
    private final JdbcClient jdbc;

    DemandHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Issued(String warehouseCode, long productId, BigDecimal total, BigDecimal squares) {
    }

    /** Of the last days before today; what nobody took is not in it. */
    public Map<Place, Spread> daily(PlanningScope scope, ZoneId zone, int days) {
        LocalDate first = scope.today().minusDays(days);
        return scope.bind(jdbc.sql(ISSUES.formatted(scope.where()))).param("since", UtcTime.column(first.atStartOfDay(zone).toInstant()))
                .param("until", UtcTime.column(scope.today().atStartOfDay(zone).toInstant()))
                .param("offset", zone.getRules().getOffset(scope.today().atStartOfDay(zone).toInstant()).getTotalSeconds())
                .query(Issued.class).list().stream()
                .collect(Collectors.toMap(issued -> new Place(issued.warehouseCode(), issued.productId()), issued -> Spread.of(issued.total(), issued.squares(), days)));
    }
}
