package io.quayside.inventory.stock;

import io.quayside.shared.Ids;
import io.quayside.shared.RetriedTransactions;
import io.quayside.shared.SqlPage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves what lies where against the moves that made it, and makes it anew from them where it differs: the moves are the truth. */
@Service
public class StockAndMoves {

    private static final List<String> OUTSIDE = List.of("SUPPLIER", "CUSTOMER", "LOSS", "PRODUCTION", "SCRAP");
    private static final String DIFFERENCES = """
            SELECT CONCAT(sum_of.product_id, '-', sum_of.location_id, '-', sum_of.lot_id, '-', sum_of.owner_id) AS id, sum_of.company_code, location.warehouse_code,
              sum_of.product_id, product.sku, product.name AS product_name, product.base_unit AS unit, sum_of.location_id, location.code AS location_code,
              NULLIF(sum_of.lot_id, 0) AS lot_id, lot.number AS lot_number, owner.name AS owner_name, sum_of.on_hand, sum_of.moved, sum_of.reserved, sum_of.allocated
            FROM (
              SELECT company_code, product_id, location_id, lot_id, owner_id, SUM(on_hand) AS on_hand, SUM(moved) AS moved, SUM(reserved) AS reserved, SUM(allocated) AS allocated
              FROM (
                SELECT company_code, product_id, location_id, lot_id, owner_id, on_hand, 0 AS moved, reserved, 0 AS allocated FROM inventory_quant WHERE company_code IN (:companies)
                UNION ALL SELECT company_code, product_id, to_location_id, COALESCE(lot_id, 0), COALESCE(owner_id, 0), 0, quantity_value, 0, 0 FROM inventory_stock_move
                  WHERE company_code IN (:companies) AND to_kind NOT IN (:outside)
                UNION ALL SELECT company_code, product_id, from_location_id, COALESCE(lot_id, 0), COALESCE(owner_id, 0), 0, -quantity_value, 0, 0 FROM inventory_stock_move
                  WHERE company_code IN (:companies) AND from_kind NOT IN (:outside)
                UNION ALL SELECT reservation.company_code, allocation.product_id, allocation.location_id, allocation.lot_id, allocation.owner_id, 0, 0, 0, allocation.quantity
                  FROM inventory_allocation allocation JOIN inventory_reservation reservation ON reservation.id = allocation.reservation_id
                  WHERE reservation.company_code IN (:companies)
              ) every_change GROUP BY company_code, product_id, location_id, lot_id, owner_id
              HAVING SUM(on_hand) <> SUM(moved) OR SUM(reserved) <> SUM(allocated)
            ) sum_of JOIN masterdata_product product ON product.id = sum_of.product_id JOIN masterdata_location location ON location.id = sum_of.location_id
            LEFT JOIN inventory_lot lot ON lot.id = sum_of.lot_id LEFT JOIN masterdata_vendor owner ON owner.id = sum_of.owner_id""";

    private record Key(long productId, long locationId, long lotId, long ownerId, String companyCode) {
    }

    private final JdbcClient jdbc;
    private final RetriedTransactions transactions;

    StockAndMoves(JdbcClient jdbc, RetriedTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Empty when all is well. Sorted by {@code sku}, {@code location_code}, {@code on_hand} or {@code id}. */
    @Transactional(readOnly = true)
    public Page<DifferingQuant> list(Collection<String> companies, Collection<String> ids, Pageable page) {
        if (companies.isEmpty()) {
            return Page.empty(page);
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("companies", companies, "outside", OUTSIDE, "ids", ids));
        String rows = " FROM (" + DIFFERENCES + ") differing" + (ids.isEmpty() ? "" : " WHERE differing.id IN (:ids)");
        return SqlPage.of(jdbc.sql("SELECT differing.*" + rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*)" + rows).params(parameters), page,
                DifferingQuant.class);
    }

    /**
     * Makes the quants that differ anew from their moves and allocations, one product at a time, so that moves wait no longer than they must.
     *
     * @return how many
     */
    public int rebuild(String companyCode) {
        List<Long> products = transactions.call(() -> differing(companyCode, null).stream().map(Key::productId).distinct().sorted().toList());
        return products.stream().mapToInt(product -> transactions.call(() -> rebuild(companyCode, product))).sum();
    }

    /** Whoever moves the product waits, or is waited for: both lock its quants in the same order. */
    private int rebuild(String companyCode, long productId) {
        jdbc.sql("SELECT id FROM inventory_quant WHERE product_id = ? AND company_code = ? ORDER BY product_id, location_id, lot_id, owner_id FOR UPDATE")
                .params(productId, companyCode).query(Long.class).list();
        List<Key> wrong = differing(companyCode, productId);
        wrong.forEach(key -> jdbc.sql("""
                INSERT INTO inventory_quant (product_id, location_id, lot_id, owner_id, id, company_code, on_hand, reserved, incoming_at)
                SELECT :product, :location, :lot, :owner, :id, :company, moved.quantity, COALESCE((SELECT SUM(quantity) FROM inventory_allocation
                  WHERE product_id = :product AND location_id = :location AND lot_id = :lot AND owner_id = :owner), 0), moved.first_at
                FROM (SELECT COALESCE(SUM(CASE WHEN to_location_id = :location THEN quantity_value ELSE -quantity_value END), 0) AS quantity, MIN(moved_at) AS first_at
                  FROM inventory_stock_move WHERE product_id = :product AND COALESCE(lot_id, 0) = :lot AND COALESCE(owner_id, 0) = :owner
                  AND (to_location_id = :location OR from_location_id = :location)) moved
                ON DUPLICATE KEY UPDATE on_hand = VALUES(on_hand), reserved = VALUES(reserved), incoming_at = COALESCE(incoming_at, VALUES(incoming_at))""")
                .param("product", key.productId()).param("location", key.locationId()).param("lot", key.lotId()).param("owner", key.ownerId())
                .param("id", Ids.next()).param("company", companyCode).update());
        return wrong.size();
    }

    private List<Key> differing(String companyCode, Long productId) {
        return jdbc.sql("""
                SELECT product_id, location_id, COALESCE(lot_id, 0) AS lot_id, CAST(SUBSTRING_INDEX(id, '-', -1) AS SIGNED) AS owner_id, company_code
                FROM (%s) differing%s ORDER BY product_id, location_id""".formatted(DIFFERENCES, productId == null ? "" : " WHERE product_id = :product"))
                .param("companies", List.of(companyCode)).param("outside", OUTSIDE).param("product", productId).query(Key.class).list();
    }
}
