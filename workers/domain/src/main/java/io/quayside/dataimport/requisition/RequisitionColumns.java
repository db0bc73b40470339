package io.quayside.dataimport.requisition;

import io.quayside.dataimport.csv.Columns;
import java.util.List;
import java.util.Set;

final class RequisitionColumns {

    static final Columns COLUMNS = new Columns(Set.of("group", "sku", "quantity", "needed_by"), List.of(
            List.of("group", "requisition", "key", "reference"),
            List.of("title"),
            List.of("justification", "reason"),
            List.of("sku", "product", "default_code", "Internal Reference"),
            List.of("quantity", "qty", "product_qty"),
            List.of("unit", "uom", "product_uom_id", "Unit of Measure"),
            List.of("needed_by", "needed by", "date_required", "schedule_date"),
            List.of("warehouse", "warehouse_code"),
            List.of("vendor", "vendor_number", "supplier"),
            List.of("price", "unit_price", "price_unit"),
            List.of("currency"),
            List.of("cost_centre", "cost centre", "cost_center", "cost center"),
            List.of("note", "remark")));

    private RequisitionColumns() {
    }
}
