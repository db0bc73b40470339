package io.quayside.planning.figures;

import io.quayside.inventory.UsableStock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the rows behind the figures, and their sums by the same queries, so that the rows always add up to what is shown. Goods of vendors that lie
 * here on consignment, with what is reserved of them, held and expired goods, and those in returns or quarantine do not count; those in
 * quality are planned: they are not bought again, and promised to nobody.
 */
@Component
@Transactional(readOnly = true)
public class StockFlows {

    private static final String IN_BASE_UNIT = " JOIN masterdata_product product ON product.id = line.product_id"
            + " JOIN masterdata_unit_of_measure unit ON unit.code = line.quantity_unit JOIN masterdata_unit_of_measure base ON base.code = product.base_unit ";
    private static final Map<FlowPart, String> ROWS = Map.of(
            FlowPart.ON_HAND, stockIn("'INPUT', 'STORAGE', 'PACKING', 'OUTPUT'"),
            FlowPart.PLANNED, """
                    SELECT transfer.to_warehouse AS warehouse_code, line.product_id, CAST(NULL AS DATE) AS due, line.quantity_value AS quantity,
                      'transfer' AS document_type, transfer.id AS document_id, transfer.number AS document_number
                    FROM inventory_transfer transfer JOIN inventory_transfer_line line ON line.transfer_id = transfer.id
                    WHERE transfer.company_code = :company AND transfer.status = 'SENT'
                    UNION ALL
                    """ + stockIn("'QUALITY'"),
            FlowPart.REQUESTED, """
                    SELECT line.warehouse_code, line.product_id, COALESCE(line.needed_by, requisition.needed_by) AS due,
                      ROUND(COALESCE(line.approved_quantity, line.quantity_value) * unit.factor / base.factor, 6) AS quantity,
                      'requisition' AS document_type, requisition.id AS document_id, requisition.number AS document_number
                    FROM purchasing_requisition requisition JOIN purchasing_requisition_line line ON line.requisition_id = requisition.id""" + IN_BASE_UNIT + """
                    WHERE requisition.company_code = :company AND (requisition.status IN ('SUBMITTED', 'IN_APPROVAL', 'CHANGES_REQUESTED', 'APPROVED')
                      OR requisition.status = 'DRAFT' AND EXISTS (SELECT 1 FROM planning_reorder_proposal proposal WHERE proposal.requisition_id = requisition.id))""",
            FlowPart.ORDERED, """
                    SELECT line.warehouse_code, line.product_id, COALESCE(expected.expected_date, line.expected_date, orders.expected_date) AS due,
                      ROUND((line.quantity_value - line.received_value) * unit.factor / base.factor, 6) AS quantity,
                      'purchase-order' AS document_type, orders.id AS document_id, orders.number AS document_number
                    FROM purchasing_order orders JOIN purchasing_order_line line ON line.order_id = orders.id
                    LEFT JOIN receiving_expected_line expected ON expected.order_line_id = line.id""" + IN_BASE_UNIT + """
                    WHERE orders.company_code = :company AND orders.status IN ('CREATED', 'SENT', 'ACKNOWLEDGED') AND line.short_reason IS NULL
                      AND line.quantity_value > line.received_value""",
            FlowPart.RESERVED, """
                    SELECT reservation.warehouse_code, reservation.product_id, reservation.promise_date AS due,
                      reservation.quantity_value - reservation.issued - COALESCE((SELECT SUM(consigned.quantity) FROM inventory_allocation consigned
                        WHERE consigned.reservation_id = reservation.id AND consigned.owner_id <> 0), 0) AS quantity,
                      'reservation' AS document_type, reservation.id AS document_id, reservation.source_number AS document_number
                    FROM inventory_reservation reservation
                    WHERE reservation.company_code = :company AND reservation.status = 'OPEN' AND reservation.quantity_value > reservation.issued""");
    private final JdbcClient jdbc;

    StockFlows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sum(String warehouseCode, long productId, @Nullable LocalDate due, BigDecimal quantity) {
    }

    private static String stockIn(String kinds) {
        return """
                SELECT place.warehouse_code, quant.product_id, CAST(NULL AS DATE) AS due, quant.on_hand AS quantity, 'stock' AS document_type, quant.id AS document_id,
                  CONCAT(place.path, COALESCE(CONCAT(' / ', lot.number), '')) AS document_number
                FROM inventory_quant quant JOIN masterdata_location place ON place.id = quant.location_id LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
                WHERE quant.company_code = :company AND quant.owner_id = 0 AND quant.on_hand > 0 AND place.kind IN (%s) AND %s""".formatted(kinds, UsableStock.USABLE);
    }

    /** By product and warehouse; what has no row has no flow. */
    public Map<Place, Figures> sums(PlanningScope scope) {
        Map<Place, Figures> figures = new HashMap<>();
        for (FlowPart part : FlowPart.values()) {
            String sql = "SELECT warehouse_code, product_id, due, SUM(quantity) AS quantity FROM (" + ROWS.get(part) + ") flow WHERE quantity > 0" + scope.where()
                    + " GROUP BY warehouse_code, product_id, due";
            scope.bind(jdbc.sql(sql)).query(Sum.class).list().forEach(sum -> figures.computeIfAbsent(new Place(sum.warehouseCode(), sum.productId()), place -> new Figures())
                    .add(part, sum.due(), sum.quantity()));
        }
        return figures;
    }

    /** For one product, the earliest first within each part. */
    public List<StockFlow> rows(PlanningScope scope) {
        return ROWS.entrySet().stream().sorted(Map.Entry.comparingByKey()).flatMap(part -> rows(part.getKey(), part.getValue(), scope).stream()).toList();
    }

    private List<StockFlow> rows(FlowPart part, String rows, PlanningScope scope) {
        return scope.bind(jdbc.sql("SELECT '" + part + "' AS part, flow.* FROM (" + rows + ") flow WHERE quantity > 0" + scope.where() + " ORDER BY due, document_number, document_id"))
                .query(StockFlow.class).list();
    }
}
