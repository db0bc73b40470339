package io.quayside.payables.invoice;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The same invoice twice is refused by its number; one that merely looks like another is a matter for a person. */
@Component
class LookAlikes {

    private final VendorInvoices invoices;
    private final Companies companies;

    LookAlikes(VendorInvoices invoices, Companies companies) {
        this.invoices = invoices;
        this.companies = companies;
    }

    /** Beside the unique index, to say which one. */
    void refuseSameNumber(VendorInvoice invoice) {
        invoices.findFirstByCompanyCodeAndVendorIdAndNumberKeyAndInvoiceYear(invoice.companyCode(), invoice.vendorId(),
                        InvoiceNumbers.normalise(invoice.number()), invoice.dates().invoiceDate().getYear())
                .filter(other -> other.id() != invoice.id())
                .ifPresent(other -> {
                    throw new Refusal.Invalid("number", "%s of %s was entered before, dated %s"
                            .formatted(other.number(), other.vendorName(), other.dates().invoiceDate()));
                });
    }

    /** The company's setting {@code payables.look-alike-days}, 14 by default, says how near the dates are. */
    Optional<VendorInvoice> of(VendorInvoice invoice) {
        int days = companies.get(invoice.companyCode()).setting("payables.look-alike-days", 14);
        LocalDate date = invoice.dates().invoiceDate();
        return invoices.lookAlikes(invoice.companyCode(), invoice.vendorId(), invoice.kind(), invoice.total().getAmount(),
                invoice.total().getCurrencyUnit().getCode(), date.minusDays(days), date.plusDays(days), invoice.id()).stream().findFirst();
    }
}
