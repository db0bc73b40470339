package io.quayside.receivables.invoice;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.Customers;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a document its number, without gaps per company and year, and posts it. */
@Service
@Transactional
public class PostingCustomerInvoices {

    public static final String SOURCE_TYPE = "customer-invoice";

    private final CustomerInvoiceAccess access;
    private final Customers customers;
    private final Companies companies;
    private final CompanyDays days;
    private final ExchangeRates rates;
    private final NumberSequences numbers;
    private final PostingEntries posting;
    private final ApplicationEventPublisher events;

    PostingCustomerInvoices(CustomerInvoiceAccess access, Customers customers, Companies companies, CompanyDays days, ExchangeRates rates, NumberSequences numbers,
                    PostingEntries posting, ApplicationEventPublisher events) {
        this.access = access;
        this.customers = customers;
        this.companies = companies;
        this.days = days;
        this.rates = rates;
        this.numbers = numbers;
        this.posting = posting;
        this.events = events;
    }

    public CustomerInvoice post(long id, CurrentUser user) {
        CustomerInvoice invoice = access.locked(id, user);
        invoice.require("posted", ReceivableStatus.DRAFT);
        Customer customer = customers.get(invoice.customerId());
        if (customer.isBlocked()) {
            throw new Refusal.Conflict("customer-blocked", "%s is blocked.".formatted(customer.name()));
        }
        LocalDate today = days.today(invoice.companyCode());
        ReceivableDates dates = dates(invoice.dates(), customer.details(), today);
        return post(invoice, dates, rate(invoice, Objects.requireNonNull(dates.invoiceDate())), user.username(), customer);
    }

    /** Once it is approved. At the rate of the invoice, so that what is credited leaves the books as it came. */
    public void postCredit(long id) {
        CustomerInvoice note = access.lockedNote(id);
        if (note.status() != ReceivableStatus.SUBMITTED) {
            return;
        }
        LocalDate today = days.today(note.companyCode());
        post(note, new ReceivableDates(today, today, null, null, today), note.exchangeRate(), PostEntry.SYSTEM, customers.get(note.customerId()));
    }

    private CustomerInvoice post(CustomerInvoice invoice, ReceivableDates dates, BigDecimal rate, String by, Customer customer) {
        int year = Objects.requireNonNull(dates.invoiceDate()).getYear();
        String sequence = "%s-%d".formatted(invoice.kind().prefix(), year);
        String number = "%s-%06d".formatted(sequence, numbers.next(invoice.companyCode(), sequence));
        invoice.post(number, dates, rate, by, customer.details().email() != null);
        List<PostLine> lines = InvoiceEntries.of(invoice);
        if (!lines.isEmpty()) {
            posting.post(new PostEntry(invoice.companyCode(), InvoiceReference.of(invoice.id()), dates.invoiceDate(),
                    "%s %s to %s".formatted(invoice.kind().text(), number, invoice.customerName()), new SourceRef(SOURCE_TYPE, invoice.id(), number), lines, by));
        }
        events.publishEvent(new InvoicePosted(invoice));
        return invoice;
    }

    private static ReceivableDates dates(ReceivableDates given, CustomerDetails terms, LocalDate today) {
        LocalDate date = given.invoiceDate() == null ? today : given.invoiceDate();
        LocalDate due = given.dueDate() == null ? date.plusDays(terms.paymentTermDays()) : given.dueDate();
        boolean byTerms = given.discountDate() == null && terms.discountDays() != null;
        return new ReceivableDates(date, due, byTerms ? date.plusDays(terms.discountDays()) : given.discountDate(),
                byTerms ? terms.discountPercent() : given.discountPercent(), today);
    }

    private BigDecimal rate(CustomerInvoice invoice, LocalDate day) {
        CurrencyUnit from = invoice.total().getCurrencyUnit();
        CurrencyUnit to = companies.get(invoice.companyCode()).currency();
        return from.equals(to) ? BigDecimal.ONE : rates.rate(from, to, day).setScale(CompanyRates.RATE_SCALE, RoundingMode.HALF_UP);
    }
}
