package io.quayside.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.masterdata.customer.Customers;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.receivables.invoice.CreditInput;
import io.quayside.receivables.invoice.CreditReason;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.receivables.invoice.DraftingCustomerInvoices;
import io.quayside.receivables.invoice.InvoiceInput;
import io.quayside.receivables.invoice.PostingCustomerInvoices;
import io.quayside.receivables.invoice.RequestingCredits;
import io.quayside.receivables.payment.AllocationInput;
import io.quayside.receivables.payment.BookingReceipts;
import io.quayside.receivables.payment.CustomerPayment;
import io.quayside.receivables.payment.PaymentInput;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Customers, their bills and their money, each in a state that its public verbs lead to. */
@Component
public class ReceivablesMother {

    private final PurchasingMother purchasing;
    private final Customers customers;
    private final DraftingCustomerInvoices drafting;
    private final PostingCustomerInvoices posting;
    private final RequestingCredits crediting;
    private final CustomerInvoices invoices;
    private final BookingReceipts booking;

    ReceivablesMother(PurchasingMother purchasing, Customers customers, DraftingCustomerInvoices drafting, PostingCustomerInvoices posting,
                      RequestingCredits crediting, CustomerInvoices invoices, BookingReceipts booking) {
        this.purchasing = purchasing;
        this.customers = customers;
        this.drafting = drafting;
        this.posting = posting;
        this.crediting = crediting;
        this.invoices = invoices;
        this.booking = booking;
    }

    public String company() {
        return purchasing.company();
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    public static CurrentUser acco(String company) {
        return PurchasingMother.user("acco", company, Role.ACCOUNTANT);
    }

    public static CurrentUser cora(String company) {
        return PurchasingMother.user("cora", company, Role.CREDIT_CONTROLLER);
    }

    public Customer customer(String company) {
        return customer(company, "EUR", CustomerSegment.STANDARD, "pay@customer.example");
    }

    /** Payable within 30 days, two percent less within ten. */
    public Customer customer(String company, String currency, CustomerSegment segment, String email) {
        return customers.create(new CustomerDetails(company, null, "Customer " + Ids.next(), null, segment, currency, "en", email, null, "Street 1", "1000", "Town",
                "DE", "DE123456789", 30, 10, new BigDecimal("2"), null, null, null, null), Set.of(company));
    }

    public static InvoiceInput.Line line(String quantity, String price, String taxPercent, String currency) {
        return new InvoiceInput.Line(null, null, "Service", Quantity.of(quantity, "PCE"), Amounts.unitPrice(price, currency), new BigDecimal(taxPercent));
    }

    public static InvoiceInput input(Customer customer, LocalDate date, LocalDate due, InvoiceInput.Line... lines) {
        return new InvoiceInput(customer.companyCode(), customer.id(), date, due, null, null, "PO 4711", null, List.of(lines), null);
    }

    public CustomerInvoice draft(InvoiceInput input) {
        return drafting.enter(input, acco(input.companyCode()));
    }

    public CustomerInvoice posted(InvoiceInput input) {
        return posting.post(draft(input).id(), acco(input.companyCode()));
    }

    /** Of one line without tax, due on a day. */
    public CustomerInvoice due(Customer customer, String amount, LocalDate due) {
        return posted(input(customer, due.minusDays(30), due, line("1", amount, "0", customer.currency().getCode())));
    }

    public static CreditInput credit(CustomerInvoice invoice, CreditReason reason, String quantity, String price) {
        return new CreditInput("Damaged", List.of(new CreditInput.Line(invoice.lines().getFirst().id(), reason, Quantity.of(quantity, "PCE"),
                price == null ? null : Amounts.unitPrice(price, invoice.total().getCurrencyUnit().getCode()))));
    }

    /** As the process does it once it is approved. */
    public CustomerInvoice credited(CustomerInvoice invoice, CreditInput input) {
        CustomerInvoice note = crediting.request(invoice.id(), input, acco(invoice.companyCode()));
        posting.postCredit(note.id());
        return get(note);
    }

    public CustomerPayment paid(Customer customer, String amount, LocalDate on, AllocationInput... allocations) {
        return booking.book(new PaymentInput(customer.companyCode(), "key-" + Ids.next(), customer.id(), Money.parse(amount), on, "Bank 1", null,
                List.of(allocations)), acco(customer.companyCode()));
    }

    public static AllocationInput to(CustomerInvoice invoice, String amount, String discount) {
        return new AllocationInput(invoice.id(), Money.parse(amount), discount == null ? null : Money.parse(discount));
    }

    public CustomerInvoice get(CustomerInvoice invoice) {
        return invoices.findById(invoice.id()).orElseThrow();
    }
}
