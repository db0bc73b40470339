package io.quayside.inventory.consignment;

import io.quayside.inventory.move.StockMove;
import io.quayside.masterdata.company.LocationKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which deliveries a vendor's goods come from that are issued, assembled, scrapped or lost: the oldest of the lot first. Goods of which no delivery is
 * left, such as those that a count has found, are owed for to nobody.
 */
@Component
public class UsingConsignedGoods {

    private static final Set<LocationKind> USED = Set.of(LocationKind.CUSTOMER, LocationKind.PRODUCTION, LocationKind.SCRAP, LocationKind.LOSS);

    /** What a receipt brought and what is left of it that is not owed for. */
    private record Delivery(long receiptLineId, long receiptId, String receiptNumber, BigDecimal quantity, BigDecimal value, String currency, BigDecimal used,
            BigDecimal usedValue) {

        BigDecimal left() {
            return quantity.subtract(used);
        }

        /** Who uses the last of it owes what is left of its value. */
        BigDecimal worth(BigDecimal part) {
            return part.compareTo(left()) == 0 ? value.subtract(usedValue)
                    : value.multiply(part.divide(quantity, MathContext.DECIMAL128)).setScale(2, RoundingMode.HALF_UP);
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UsingConsignedGoods(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether a vendor's goods are used by the move, or such a use is taken back. */
    public static boolean uses(StockMove move) {
        return move.ownerId() != null && (USED.contains(move.toKind()) && !move.fromKind().isOutside()
                || USED.contains(move.fromKind()) && move.reversedMoveId() != null);
    }

    /** @return what is owed for the move, by the line of the receipt */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ConsignedUse> use(StockMove move) {
        List<ConsignedUse> uses = move.reversedMoveId() == null ? taken(move) : of(move.reversedMoveId()).stream().map(each -> each.takenBackBy(move.id())).toList();
        batches.batchUpdate("""
                INSERT INTO inventory_consigned_use (move_id, receipt_line_id, receipt_id, receipt_number, quantity, value_amount, value_currency)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", uses.stream().map(each -> new Object[] {each.moveId(), each.receiptLineId(), each.receiptId(), each.receiptNumber(),
                    each.quantity(), each.valueAmount(), each.valueCurrency()}).toList());
        return uses;
    }

    /** The vendor whom goods belong to that a line of a receipt has brought. */
    public Optional<Long> ownerOfReceiptLine(@Nullable Long receiptLineId) {
        return jdbc.sql("""
                SELECT owner_id FROM inventory_stock_move WHERE source_type = 'goods-receipt' AND source_line_id = ? AND from_kind = 'SUPPLIER' AND owner_id IS NOT NULL LIMIT 1""")
                .param(receiptLineId).query(Long.class).optional();
    }

    private List<ConsignedUse> of(long moveId) {
        return jdbc.sql("SELECT * FROM inventory_consigned_use WHERE move_id = ? ORDER BY receipt_line_id").param(moveId).query(ConsignedUse.class).list();
    }

    private List<ConsignedUse> taken(StockMove move) {
        jdbc.sql("SELECT id FROM masterdata_vendor WHERE id = ? FOR UPDATE").param(move.ownerId()).query(Long.class).list();
        List<ConsignedUse> uses = new ArrayList<>();
        BigDecimal open = move.quantity().value();
        for (Delivery each : deliveries(move)) {
            BigDecimal part = each.left().min(open);
            if (part.signum() > 0) {
                uses.add(new ConsignedUse(move.id(), each.receiptLineId(), each.receiptId(), each.receiptNumber(), part, each.worth(part), each.currency()));
                open = open.subtract(part);
            }
        }
        return uses;
    }

    /** Less what went back to the vendor. */
    private List<Delivery> deliveries(StockMove move) {
        return jdbc.sql("""
                SELECT came.receipt_line_id, came.receipt_id, came.receipt_number, came.quantity, came.value, came.currency, COALESCE(used.quantity, 0) AS used,
                  COALESCE(used.value, 0) AS used_value FROM (
                  SELECT source_line_id AS receipt_line_id, MIN(CASE WHEN from_kind = 'SUPPLIER' THEN source_id END) AS receipt_id,
                    MIN(CASE WHEN from_kind = 'SUPPLIER' THEN source_number END) AS receipt_number,
                    SUM(CASE WHEN from_kind = 'SUPPLIER' THEN quantity_value ELSE -quantity_value END) AS quantity,
                    SUM(COALESCE(incoming_value_amount, 0)) * SUM(CASE WHEN from_kind = 'SUPPLIER' THEN quantity_value ELSE -quantity_value END)
                      / SUM(CASE WHEN from_kind = 'SUPPLIER' THEN quantity_value ELSE 0 END) AS value,
                    MAX(incoming_value_currency) AS currency, MIN(moved_at) AS came_at
                  FROM inventory_stock_move WHERE company_code = :company AND product_id = :product AND COALESCE(lot_id, 0) = :lot AND owner_id = :owner
                  AND source_line_id IS NOT NULL AND (from_kind = 'SUPPLIER' OR to_kind = 'SUPPLIER')
                  GROUP BY source_line_id HAVING SUM(CASE WHEN from_kind = 'SUPPLIER' THEN quantity_value ELSE 0 END) > 0 AND MAX(incoming_value_currency) IS NOT NULL
                ) came LEFT JOIN (SELECT receipt_line_id, SUM(quantity) AS quantity, SUM(value_amount) AS value FROM inventory_consigned_use GROUP BY receipt_line_id) used
                ON used.receipt_line_id = came.receipt_line_id WHERE came.quantity > COALESCE(used.quantity, 0) ORDER BY came.came_at, came.receipt_line_id""")
                .param("company", move.companyCode()).param("product", move.productId()).param("lot", move.lotId() == null ? 0 : move.lotId()).param("owner", move.ownerId())
                .query(Delivery.class).list();
    }
}
