package io.quayside.masterdata.company;

import io.quayside.masterdata.Rows;

interface LocationRows extends Rows<Location, Long> {
    boolean existsByWarehouseCodeAndPath(String warehouseCode, String path);
}
