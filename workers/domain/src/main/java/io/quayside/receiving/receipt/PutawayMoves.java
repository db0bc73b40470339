package io.quayside.receiving.receipt;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The moves by which goods of a receipt were put away or blocked in stock, the latest first, as far as they stand. */
@Component
class PutawayMoves {

    private final JdbcClient jdbc;

    PutawayMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> ofReceipt(GoodsReceipt receipt) {
        return jdbc.sql("""
                select move.id from inventory_stock_move move where move.source_type = :type and move.source_id = :id and move.reason in ('PUTAWAY', 'QUALITY_REJECT')
                and move.reversed_move_id is null and not exists (select 1 from inventory_stock_move back where back.reversed_move_id = move.id) order by move.id desc""")
                .param("type", ReceiptAccess.DOCUMENT_TYPE).param("id", receipt.id()).query(Long.class).list();
    }
}
