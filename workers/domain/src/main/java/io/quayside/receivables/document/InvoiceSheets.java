package io.quayside.receivables.document;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.receivables.document.InvoiceSheet.Fact;
import io.quayside.receivables.document.InvoiceSheet.Line;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoiceAccess;
import io.quayside.receivables.invoice.CustomerInvoiceLine;
import io.quayside.receivables.invoice.ReceivableDates;
import io.quayside.shared.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts an invoice into the words of its customer. */
@Component
class InvoiceSheets {

    private final Companies companies;
    private final CustomerInvoiceAccess invoices;

    InvoiceSheets(Companies companies, CustomerInvoiceAccess invoices) {
        this.companies = companies;
        this.invoices = invoices;
    }

    InvoiceSheet of(CustomerInvoice invoice, CustomerDetails customer, Texts texts) {
        Company company = companies.get(invoice.companyCode());
        return new InvoiceSheet(texts.get(key(invoice)), invoice.label(), Party.of(company.details(), texts), Party.of(customer, texts),
                facts(invoice, customer, texts), invoice.total().getCurrencyUnit().getCode(), invoice.lines().stream().map(line -> line(line, texts)).toList(),
                texts.money(invoice.net()), texts.money(invoice.tax()), texts.money(invoice.total()), terms(invoice, company, texts));
    }

    static String key(CustomerInvoice invoice) {
        return invoice.kind().isCredit() ? "credit-note" : "invoice";
    }

    private List<Fact> facts(CustomerInvoice invoice, CustomerDetails customer, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("date"), texts.date(Objects.requireNonNull(invoice.dates().invoiceDate()))));
        if (invoice.creditedInvoiceId() == null) {
            facts.add(new Fact(texts.get("due"), texts.date(Objects.requireNonNull(invoice.dates().dueDate()))));
        } else {
            facts.add(new Fact(texts.get("credits"), invoices.get(invoice.creditedInvoiceId()).label()));
        }
        facts.add(new Fact(texts.get("customer"), Objects.requireNonNull(customer.number())));
        if (invoice.customerReference() != null) {
            facts.add(new Fact(texts.get("your-reference"), invoice.customerReference()));
        }
        return facts;
    }

    private static Line line(CustomerInvoiceLine line, Texts texts) {
        return new Line(line.lineNumber(), line.description(), texts.quantity(line.quantity()), texts.price(line.unitPrice()), texts.percent(line.taxPercent()),
                texts.amount(line.net()));
    }

    private static List<String> terms(CustomerInvoice invoice, Company company, Texts texts) {
        List<String> terms = new ArrayList<>();
        ReceivableDates dates = invoice.dates();
        if (invoice.kind().isCredit()) {
            terms.add(texts.get("credit-terms"));
            terms.add(texts.get("reason") + ": " + invoice.reason());
        } else {
            terms.add(texts.get("pay-by", texts.date(Objects.requireNonNull(dates.dueDate())), invoice.label()));
            if (dates.discountDate() != null && dates.discountPercent() != null) {
                terms.add(texts.get("discount", texts.date(dates.discountDate()), texts.percent(dates.discountPercent()),
                        texts.money(Amounts.percentOf(invoice.total(), dates.discountPercent()))));
            }
            BankLine.of(company, texts).ifPresent(terms::add);
        }
        if (invoice.note() != null) {
            terms.add(invoice.note());
        }
        return terms;
    }
}
