package io.quayside.inventory.stock;

import io.quayside.masterdata.Rows;

interface StockRows extends Rows<StockRow, Long> {
}
