package io.quayside.receiving.receipt;

import io.quayside.inventory.UsableStock;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where goods of a receipt line were put, as far as they lie there unreserved: at the dock first, then in their bins. */
@Component
class WhereGoodsLie {

    private static final String QUANT = " join inventory_quant quant on quant.company_code = %1$s.company_code and quant.product_id = %1$s.product_id"
            + " and quant.lot_id = coalesce(%1$s.lot_id, 0) and quant.owner_id = coalesce(%1$s.owner_id, 0) and quant.on_hand > quant.reserved"
            + " and quant.location_id = %2$s and " + UsableStock.NOT_COUNTED;
    /** What nobody has been asked to put away yet lies where the receipt has brought it. */
    private static final String PLACES = "select putaway.id as putaway_id, quant.location_id, putaway.quantity_value as put, quant.on_hand - quant.reserved as free,"
            + " nullif(quant.owner_id, 0) as owner_id, putaway.status = 'DONE' as in_bin from inventory_putaway putaway"
            + QUANT.formatted("putaway", "if(putaway.status = 'OPEN', putaway.from_location_id, putaway.actual_location_id)") + """
             where putaway.source_line_id = :line and putaway.source_type in ('goods-receipt', 'inspection') and putaway.reason = 'PUTAWAY' and putaway.lot_id <=> :lot
               and putaway.company_code = :company and putaway.status in ('OPEN', 'DONE')
            union all
            select null, quant.location_id, move.quantity_value, quant.on_hand - quant.reserved, nullif(quant.owner_id, 0), false from inventory_stock_move move"""
            + QUANT.formatted("move", "move.to_location_id") + """
             where move.id = :move and move.to_kind = 'INPUT' and move.company_code = :company
               and not exists (select 1 from inventory_putaway putaway where putaway.company_code = move.company_code and putaway.putaway_key like concat('move:', move.id, '/%'))
            order by in_bin, putaway_id""";

    private final JdbcClient jdbc;

    WhereGoodsLie(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param putawayId none before a putaway was asked for
     * @param put       so much was put there, or waits to be carried
     * @param free      of these goods, whoever brought them
     */
    record Place(@Nullable Long putawayId, long locationId, BigDecimal put, BigDecimal free, @Nullable Long ownerId, boolean inBin) {
    }

    List<Place> of(GoodsReceipt receipt, ReceiptLine line, ReceiptCount count) {
        return jdbc.sql(PLACES).param("company", receipt.companyCode()).param("line", line.id()).param("lot", count.lotId()).param("move", count.moveId())
                .query(Place.class).list();
    }
}
