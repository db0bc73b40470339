package io.quayside.payables.invoice;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what an entered invoice leaves out, and refuses what cannot be. */
@Component
class CompletingInvoices {

    private final Vendors vendors;
    private final Companies companies;
    private final ExchangeRates rates;
    private final CompletingLines lines;
    private final NumberSequences numbers;

    CompletingInvoices(Vendors vendors, Companies companies, ExchangeRates rates, CompletingLines lines, NumberSequences numbers) {
        this.vendors = vendors;
        this.companies = companies;
        this.rates = rates;
        this.lines = lines;
        this.numbers = numbers;
    }

    /** @param known the number of a debit note that has one */
    InvoiceDraft complete(InvoiceInput input, @Nullable String known) {
        Company company = companies.get(input.companyCode());
        Vendor vendor = vendors.find(input.vendorId(), List.of(input.companyCode()))
                .orElseThrow(() -> new Refusal.Invalid("vendorId", "is no vendor of " + input.companyCode()));
        check(input);
        List<LineDraft> drafts = lines.complete(input);
        requireTotal(input.total(), drafts);
        LocalDate due = input.dueDate() == null ? input.invoiceDate().plusDays(vendor.details().paymentTermDays()) : input.dueDate();
        return new InvoiceDraft(input.companyCode(), input.kind(), vendor.id(), vendor.name(), number(input, known), input.invoiceDate(), due,
                input.discountDate(), input.discountPercent(), input.total(), company.currency(),
                rate(input.total().getCurrencyUnit(), company.currency(), input.invoiceDate()), input.creditedInvoiceId(), input.note(), drafts);
    }

    private static void check(InvoiceInput input) {
        if (input.dueDate() != null && input.dueDate().isBefore(input.invoiceDate())) {
            throw new Refusal.Invalid("dueDate", "lies before the invoice");
        }
        if ((input.discountDate() == null) != (input.discountPercent() == null)) {
            throw new Refusal.Invalid("discountDate", "a discount has a percentage and a date");
        }
        if (input.kind().isCredit() == (input.creditedInvoiceId() == null)) {
            throw new Refusal.Invalid("creditedInvoiceId", input.kind().isCredit() ? "name the invoice that is credited" : "an invoice credits no other");
        }
        if (input.kind() != InvoiceKind.DEBIT_NOTE && (input.number() == null || input.number().isBlank())) {
            throw new Refusal.Invalid("number", "is required");
        }
    }

    private static void requireTotal(Money stated, List<LineDraft> drafts) {
        Money sum = Amounts.sum(drafts, draft -> Amounts.multiply(draft.unitPrice(), draft.quantity()).plus(draft.tax()), stated.getCurrencyUnit());
        if (!sum.isEqual(stated)) {
            throw new Refusal.Invalid("total", "the lines and their tax sum up to " + sum);
        }
    }

    /** Our own notes are numbered by us. */
    private String number(InvoiceInput input, @Nullable String known) {
        if (input.kind() != InvoiceKind.DEBIT_NOTE) {
            return input.number().trim();
        }
        return known == null ? numbers.nextNumber(input.companyCode(), "DN") : known;
    }

    private BigDecimal rate(CurrencyUnit from, CurrencyUnit to, LocalDate day) {
        return from.equals(to) ? BigDecimal.ONE : rates.rate(from, to, day).setScale(CompanyRates.RATE_SCALE, RoundingMode.HALF_UP);
    }
}
