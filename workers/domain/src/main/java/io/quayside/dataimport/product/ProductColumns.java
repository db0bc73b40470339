package io.quayside.dataimport.product;

import io.quayside.dataimport.csv.Columns;
import java.util.List;
import java.util.Set;

/** Our names, Odoo's technical names and Odoo's English labels of the columns of a product file. */
final class ProductColumns {

    static final Set<String> SELLER = Set.of("vendor", "vendor_price", "vendor_lead_time", "vendor_min_quantity", "vendor_currency", "vendor_sku",
            "vendor_valid_from", "vendor_valid_until");

    static final Columns COLUMNS = new Columns(Set.of("sku"), List.of(
            List.of("external_id", "id", "External ID"),
            List.of("sku", "default_code", "Internal Reference", "Reference"),
            List.of("name", "Name", "Product Name"),
            List.of("description", "description_purchase", "Purchase Description"),
            List.of("category", "categ_id", "categ_id/complete_name", "Product Category", "Category"),
            List.of("unit", "uom_id", "Unit of Measure", "UoM", "base_unit", "Unit"),
            List.of("purchase_unit", "uom_po_id", "Purchase UoM", "Purchase Unit of Measure", "Purchase Unit"),
            List.of("gtin", "barcode", "Barcode", "EAN", "EAN13"),
            List.of("standard_price", "Cost", "Cost Price"),
            List.of("sales_price", "list_price", "Sales Price"),
            List.of("currency", "currency_id", "Currency"),
            List.of("weight", "Weight", "weight_kg"),
            List.of("tracking", "Tracking"),
            List.of("type", "detailed_type", "Product Type"),
            List.of("hazard_class"),
            List.of("expires", "use_expiration_date", "Expiration Date", "Use Expiration Date"),
            List.of("active", "Active"),
            List.of("vendor", "seller_ids/partner_id", "seller_ids/name", "seller_ids/partner_id/name", "seller_ids/partner_id/id", "Vendors/Vendor", "Vendors"),
            List.of("vendor_price", "seller_ids/price", "Vendors/Price", "Vendors/Unit Price"),
            List.of("vendor_lead_time", "seller_ids/delay", "Vendors/Delivery Lead Time", "Vendors/Lead Time"),
            List.of("vendor_min_quantity", "seller_ids/min_qty", "Vendors/Quantity", "Vendors/Minimal Quantity"),
            List.of("vendor_currency", "seller_ids/currency_id", "Vendors/Currency"),
            List.of("vendor_sku", "seller_ids/product_code", "Vendors/Vendor Product Code"),
            List.of("vendor_valid_from", "seller_ids/date_start", "Vendors/Start Date"),
            List.of("vendor_valid_until", "seller_ids/date_end", "Vendors/End Date")));

    private ProductColumns() {
    }
}
