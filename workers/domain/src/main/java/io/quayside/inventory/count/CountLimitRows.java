package io.quayside.inventory.count;

import io.quayside.masterdata.Rows;
import java.util.List;

interface CountLimitRows extends Rows<CountLimit, Long> {
    List<CountLimit> findByWarehouseCode(String warehouseCode);
}
