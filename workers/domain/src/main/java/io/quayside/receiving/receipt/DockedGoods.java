package io.quayside.receiving.receipt;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.shared.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which moves have brought goods to a dock, for a receipt or out of an inspection. */
@Component
class DockedGoods {

    private static final String MOVES = """
            select * from inventory_stock_move move where to_kind = 'INPUT' and source_type = :type and source_id = :id and reason = :reason
            and not exists (select 1 from inventory_stock_move back where back.reversed_move_id = move.id) order by id""";

    private final JdbcClient jdbc;

    DockedGoods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Docked(long moveId, long productId, @Nullable Long lotId, Quantity quantity, long locationId, SourceDocument source,
                  @Nullable Long ownerId) {}

    List<Docked> ofReceipt(long receiptId) {
        return moves(ReceiptAccess.DOCUMENT_TYPE, receiptId, "RECEIPT");
    }

    List<Docked> ofInspection(long inspectionId) {
        return moves("inspection", inspectionId, "QUALITY_RELEASE");
    }

    private List<Docked> moves(String type, long id, String reason) {
        return jdbc.sql(MOVES).param("type", type).param("id", id).param("reason", reason).query((row, number) -> docked(row)).list();
    }

    private static Docked docked(ResultSet row) throws SQLException {
        return new Docked(row.getLong("id"), row.getLong("product_id"), row.getObject("lot_id", Long.class),
                Quantity.of(row.getBigDecimal("quantity_value"), row.getString("quantity_unit")), row.getLong("to_location_id"),
                new SourceDocument(row.getString("source_type"), row.getLong("source_id"), row.getObject("source_line_id", Long.class),
                        row.getString("source_number")), row.getObject("owner_id", Long.class));
    }
}
