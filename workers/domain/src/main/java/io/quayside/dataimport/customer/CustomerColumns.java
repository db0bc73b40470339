package io.quayside.dataimport.customer;

import io.quayside.dataimport.csv.Columns;
import java.util.List;
import java.util.Set;

/** Our names, Odoo's technical names and Odoo's English labels of the columns of a customer file. */
final class CustomerColumns {

    static final Columns COLUMNS = new Columns(Set.of("name"), List.of(
            List.of("external_id", "id", "External ID"),
            List.of("number", "ref", "Reference", "Customer Number"),
            List.of("name", "Name", "Customer Name", "Company Name"),
            List.of("status", "Status"),
            List.of("segment", "Segment"),
            List.of("currency", "Currency"),
            List.of("language", "lang", "Language"),
            List.of("email", "Email", "E-mail"),
            List.of("phone", "Phone", "mobile"),
            List.of("street", "Street"),
            List.of("zip", "Zip", "Postal Code"),
            List.of("city", "City"),
            List.of("country", "country_id", "country_id/code", "Country"),
            List.of("tax_id", "vat", "Tax ID", "VAT"),
            List.of("payment_terms", "property_payment_term_id", "Customer Payment Terms", "Payment Terms"),
            List.of("credit_limit", "Credit Limit"),
            List.of("customer_rank", "Customer Rank"),
            List.of("parent", "parent_id", "Related Company")));

    private CustomerColumns() {
    }
}
