package io.quayside.purchasing.rfq;

import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.document.OrderSheet.Party;
import io.quayside.purchasing.document.RfqPdf;
import io.quayside.purchasing.document.RfqSheet;
import io.quayside.purchasing.document.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a request into the words of one vendor, and prints it. */
@Component
class RfqPages {

    private final Companies companies;
    private final Vendors vendors;
    private final UserDirectory directory;
    private final RfqPdf pdf;

    RfqPages(Companies companies, Vendors vendors, UserDirectory directory, RfqPdf pdf) {
        this.companies = companies;
        this.vendors = vendors;
        this.directory = directory;
        this.pdf = pdf;
    }

    byte[] print(Rfq rfq, RfqVendor asked) {
        Company company = companies.get(rfq.companyCode());
        CompanyDetails own = company.details();
        VendorDetails vendor = vendors.get(asked.vendorId()).details();
        Wording wording = new Wording(company.locale(), company.timeZone());
        return pdf.print(new RfqSheet(rfq.number(), new Party(own.name(), address(own.street(), own.zip(), own.city(), own.country()), own.taxId()),
                new Party(asked.vendorName(), address(vendor.street(), vendor.zip(), vendor.city(), vendor.country()), null),
                rfq.sentAt() == null ? null : wording.date(rfq.sentAt()), Objects.requireNonNull(wording.date(rfq.quotesDueOn())),
                directory.nameOf(rfq.buyer()), vendor.currency(), rfq.note(), rfq.lines().stream().map(line -> line(line, wording)).toList()));
    }

    private static RfqSheet.Line line(RfqLine line, Wording wording) {
        return new RfqSheet.Line(line.lineNumber(), line.productSku(), line.productName(), wording.quantity(line.quantity()),
                Objects.requireNonNullElse(wording.date(line.neededBy()), "as soon as possible"), line.warehouseCode(), line.note());
    }

    private static List<String> address(@Nullable String street, @Nullable String zip, @Nullable String city, @Nullable String country) {
        String place = Stream.of(zip, city).filter(Objects::nonNull).reduce((left, right) -> left + " " + right).orElse(null);
        String land = country == null ? null : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
        return Stream.of(street, place, land).filter(Objects::nonNull).toList();
    }
}
