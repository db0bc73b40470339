package io.quayside.purchasing.order;

import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.document.OrderSheet;
import io.quayside.purchasing.document.OrderSheet.Party;
import io.quayside.purchasing.document.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts an order into the words of its vendor. */
@Component
class OrderSheets {

    private static final String ACKNOWLEDGEMENT_DAYS = "purchasing.acknowledgement-days";
    static final int DEFAULT_ACKNOWLEDGEMENT_DAYS = 3;

    private final Companies companies;
    private final Vendors vendors;
    private final Warehouses warehouses;
    private final UserDirectory directory;

    OrderSheets(Companies companies, Vendors vendors, Warehouses warehouses, UserDirectory directory) {
        this.companies = companies;
        this.vendors = vendors;
        this.warehouses = warehouses;
        this.directory = directory;
    }

    OrderSheet of(PurchaseOrder order) {
        Company company = companies.get(order.companyCode());
        VendorDetails vendor = vendors.get(order.origin().vendorId()).details();
        WarehouseDetails warehouse = warehouses.get(order.origin().warehouseCode(), Set.of(order.companyCode())).details();
        Wording wording = wording(company);
        return new OrderSheet(order.number(), order.revision(), party(company.details()),
                new Party(order.origin().vendorName(), address(vendor.street(), vendor.zip(), vendor.city(), vendor.country()), null),
                new Party(warehouse.name(), address(warehouse.street(), warehouse.zip(), warehouse.city(), warehouse.country()), null),
                wording.date(order.milestones().createdAt()), wording.date(order.milestones().expectedDate()),
                directory.nameOf(order.origin().buyer()), order.origin().requisitionNumber(), order.total().getCurrencyUnit().getCode(),
                order.lines().stream().map(line -> line(order, line, wording)).toList(), wording.money(order.total()), terms(order, company, vendor));
    }

    static Wording wording(Company company) {
        return new Wording(company.locale(), company.timeZone());
    }

    static int acknowledgementDays(Company company) {
        return company.setting(ACKNOWLEDGEMENT_DAYS, DEFAULT_ACKNOWLEDGEMENT_DAYS);
    }

    private static OrderSheet.Line line(PurchaseOrder order, PurchaseOrderLine line, Wording wording) {
        boolean elsewhere = !line.warehouseCode().equals(order.origin().warehouseCode());
        return new OrderSheet.Line(line.lineNumber(), elsewhere ? line.productSku() + " · deliver to " + line.warehouseCode() : line.productSku(),
                line.productName(), Objects.requireNonNullElse(wording.date(line.expectedDate()), "as soon as possible"),
                wording.quantity(line.quantity()), wording.price(line.unitPrice()), wording.amount(line.lineAmount()));
    }

    private static List<String> terms(PurchaseOrder order, Company company, VendorDetails vendor) {
        return Stream.of(
                "Please acknowledge this order with your delivery date within %d working days.".formatted(acknowledgementDays(company)),
                "State %s on your delivery note and on your invoice.".formatted(order.number()),
                "Payment within %d days after receipt of the goods and of a correct invoice.".formatted(vendor.paymentTermDays()),
                "Prices are without value-added tax.",
                company.setting("purchasing.terms", "")).filter(term -> !term.isBlank()).toList();
    }

    private static Party party(CompanyDetails company) {
        return new Party(company.name(), address(company.street(), company.zip(), company.city(), company.country()), company.taxId());
    }

    private static List<String> address(String street, String zip, String city, String country) {
        String place = Stream.of(zip, city).filter(Objects::nonNull).reduce((left, right) -> left + " " + right).orElse(null);
        String land = country == null ? null : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
        return Stream.of(street, place, land).filter(Objects::nonNull).toList();
    }
}
