package io.quayside.inventory.trace;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows a lot in both directions, in one recursive query over the moves: what was made of it, what it was made of, and every document on the way. */
@Service
public class TracingLots {

    /** What was put into an assembly and what came out of it, less what was taken back. */
    static final String CONNECTED = """
            WITH RECURSIVE assembly AS (
              SELECT move.lot_id, move.source_type, move.source_id, move.to_kind = 'PRODUCTION' AS goes_in FROM inventory_stock_move move
              WHERE move.company_code = :company AND move.lot_id IS NOT NULL AND move.reason = 'ASSEMBLY' AND move.reversed_move_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM inventory_stock_move back WHERE back.reversed_move_id = move.id)
            ), forward (lot_id, level) AS (
              SELECT CAST(:lot AS SIGNED), 0 UNION SELECT made.lot_id, forward.level + 1 FROM forward
              JOIN assembly used ON used.lot_id = forward.lot_id AND used.goes_in
              JOIN assembly made ON made.source_type = used.source_type AND made.source_id = used.source_id AND NOT made.goes_in WHERE forward.level < 20
            ), backward (lot_id, level) AS (
              SELECT CAST(:lot AS SIGNED), 0 UNION SELECT used.lot_id, backward.level - 1 FROM backward
              JOIN assembly made ON made.lot_id = backward.lot_id AND NOT made.goes_in
              JOIN assembly used ON used.source_type = made.source_type AND used.source_id = made.source_id AND used.goes_in WHERE backward.level > -20
            ), connected AS (SELECT lot_id, MIN(level) AS level FROM (SELECT * FROM forward UNION SELECT * FROM backward) both_ways GROUP BY lot_id)
            """;
    private static final String TRACE = CONNECTED + """
            SELECT connected.level, lot.id AS lot_id, lot.number AS lot_number, lot.status, product.sku, product.name AS product_name, product.base_unit AS unit,
              vendor.id AS vendor_id, vendor.name AS vendor_name, lot.vendor_lot, flow.from_kind, flow.to_kind, flow.reason, flow.source_type, flow.source_id,
              flow.source_number, flow.location_id, place.code AS location_code, place.path AS location_path, place.kind AS location_kind, flow.quantity,
              flow.first_at, flow.last_at, customer.id AS customer_id, customer.name AS customer_name
            FROM connected JOIN inventory_lot lot ON lot.id = connected.lot_id JOIN masterdata_product product ON product.id = lot.product_id
            LEFT JOIN masterdata_vendor vendor ON vendor.id = lot.vendor_id
            LEFT JOIN (
              SELECT move.lot_id, move.from_kind, move.to_kind, move.reason, move.source_type, move.source_id, move.source_number, NULL AS location_id,
                SUM(move.quantity_value) AS quantity, MIN(move.moved_at) AS first_at, MAX(move.moved_at) AS last_at
              FROM inventory_stock_move move WHERE move.lot_id IN (SELECT lot_id FROM connected)
              GROUP BY move.lot_id, move.from_kind, move.to_kind, move.reason, move.source_type, move.source_id, move.source_number
              UNION ALL SELECT quant.lot_id, NULL, NULL, 'ON_HAND', NULL, NULL, NULL, quant.location_id, quant.on_hand, NULL, NULL
              FROM inventory_quant quant WHERE quant.lot_id IN (SELECT lot_id FROM connected) AND quant.on_hand > 0
            ) flow ON flow.lot_id = connected.lot_id LEFT JOIN masterdata_location place ON place.id = flow.location_id
            LEFT JOIN inventory_reservation issued ON flow.source_type = 'goods-issue' AND issued.id = flow.source_id
            LEFT JOIN masterdata_customer customer ON customer.id = issued.customer_id
            ORDER BY connected.level, lot.id, flow.first_at, flow.source_id""";

    /** A connected lot with one of its flows: a document's moves, or a bin where it lies. */
    record Flow(int level, long lotId, String lotNumber, String status, String sku, String productName, String unit, @Nullable Long vendorId,
            @Nullable String vendorName, @Nullable String vendorLot, @Nullable String fromKind, @Nullable String toKind, @Nullable String reason, @Nullable String sourceType,
            @Nullable Long sourceId, @Nullable String sourceNumber, @Nullable Long locationId, @Nullable String locationCode, @Nullable String locationPath,
            @Nullable String locationKind, @Nullable BigDecimal quantity, @Nullable LocalDateTime firstAt, @Nullable LocalDateTime lastAt,
            @Nullable Long customerId, @Nullable String customerName) {
    }

    private final JdbcClient jdbc;
    private final Lots lots;
    private final List<LotEvidence> evidence;

    TracingLots(JdbcClient jdbc, Lots lots, List<LotEvidence> evidence) {
        this.jdbc = jdbc;
        this.lots = lots;
        this.evidence = evidence;
    }

    @Transactional(readOnly = true)
    public LotTrace trace(long lotId, Collection<String> companies) {
        Lot lot = lots.get(lotId, companies);
        TraceGraph graph = new TraceGraph();
        List<Flow> flows = jdbc.sql(TRACE).param("company", lot.companyCode()).param("lot", lotId).query(Flow.class).list();
        flows.forEach(graph::add);
        Map<Long, Integer> levels = flows.stream().collect(Collectors.toMap(Flow::lotId, Flow::level, (first, same) -> first));
        evidence.forEach(each -> each.of(lot.companyCode(), levels.keySet()).forEach(one -> graph.add(one, levels.get(one.lotId()))));
        return graph.of("lot:" + lotId);
    }

    /** The lot and all that was made of it. */
    List<Long> madeOf(Lot lot) {
        return connected("forward", lot);
    }

    /** The lot and all that it was made of. */
    List<Long> madeFrom(Lot lot) {
        return connected("backward", lot);
    }

    private List<Long> connected(String way, Lot lot) {
        return jdbc.sql(CONNECTED + "SELECT DISTINCT lot_id FROM %s ORDER BY lot_id".formatted(way)).param("company", lot.companyCode()).param("lot", lot.id())
                .query(Long.class).list();
    }
}
