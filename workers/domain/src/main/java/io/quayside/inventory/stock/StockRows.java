package io.quayside.inventory.stock;

import io.quayside.masterdata.Rows;
import java.util.List;

interface StockRows extends Rows<StockRow, Long> {

    List<StockRow> findByLocationIdOrderBySkuAscId(long locationId);
}
