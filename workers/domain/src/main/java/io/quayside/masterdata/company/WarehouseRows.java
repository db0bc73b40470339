package io.quayside.masterdata.company;

import io.quayside.masterdata.Rows;

interface WarehouseRows extends Rows<Warehouse, String> {
}
