package io.quayside.dataimport.vendor;

import io.quayside.dataimport.csv.Columns;
import java.util.List;
import java.util.Set;

/** Our names, Odoo's technical names and Odoo's English labels of the columns of a vendor file. */
final class VendorColumns {

    static final Columns COLUMNS = new Columns(Set.of("name"), List.of(
            List.of("external_id", "id", "External ID"),
            List.of("number", "ref", "Reference", "Vendor Number"),
            List.of("name", "Name", "Vendor Name", "Company Name"),
            List.of("status", "Status"),
            List.of("currency", "property_purchase_currency_id", "Supplier Currency", "Currency"),
            List.of("lead_time_days", "Lead Time", "delay"),
            List.of("email", "Email", "E-mail"),
            List.of("phone", "Phone", "mobile"),
            List.of("street", "Street"),
            List.of("zip", "Zip", "Postal Code"),
            List.of("city", "City"),
            List.of("country", "country_id", "country_id/code", "Country"),
            List.of("tax_id", "vat", "Tax ID", "VAT"),
            List.of("payment_terms", "property_supplier_payment_term_id", "Vendor Payment Terms", "Payment Terms"),
            List.of("rating"),
            List.of("supplier_rank", "Supplier Rank"),
            List.of("is_company", "Is a Company"),
            List.of("parent", "parent_id", "Related Company")));

    private VendorColumns() {
    }
}
