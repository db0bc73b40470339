package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells with which receipt goods in stock came, so that what goes back to the vendor is settled with it. */
@Component
class ReceiptsOfStock {

    private final JdbcClient jdbc;

    ReceiptsOfStock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without any value where it cannot be told. */
    record Receipt(@Nullable Long lineId, @Nullable Long vendorId) {
        private static final Receipt UNKNOWN = new Receipt(null, null);
    }

    /** The newest that still has as many goods of the lot: those that came first have left first. Goods of others have their own way. */
    Receipt of(String companyCode, long productId, @Nullable Long lotId, Quantity quantity) {
        return jdbc.sql("""
                select r.receipt_line_id as line_id, g.vendor_id
                from inventory_stock_move m join valuation_receipt_line r on r.receipt_line_id = m.source_line_id
                  left join receiving_goods_receipt g on g.id = r.receipt_id
                where m.company_code = :company and m.product_id = :product and m.lot_id <=> :lot and m.owner_id is null
                  and m.reason = 'RECEIPT' and m.reversed_move_id is null and r.quantity - r.returned >= :quantity
                order by r.received_on desc, r.receipt_line_id desc limit 1""")
                .param("company", companyCode).param("product", productId).param("lot", lotId).param("quantity", quantity.value())
                .query(Receipt.class).optional().orElse(Receipt.UNKNOWN);
    }
}
