package io.quayside.inventory.count;

import io.quayside.masterdata.Rows;

interface CountRows extends Rows<StockCount, Long> {
    boolean existsByOpenLocationId(long locationId);
}
