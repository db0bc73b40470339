package io.quayside.receivables.invoice;

import static io.quayside.receivables.invoice.ReceivableStatus.*;

import io.quayside.masterdata.customer.Customer;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import io.quayside.shared.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a customer owes or is credited, in the currency of the document; {@code companyTotal} is the same at the rate of its date. */
@Entity
@Table(name = "receivables_customer_invoice")
public class CustomerInvoice extends BusinessEntity {

    private String companyCode;
    @Enumerated(EnumType.STRING)
    private ReceivableKind kind;
    private String number;
    private String requestNumber;
    @Enumerated(EnumType.STRING)
    private ReceivableStatus status;
    private long customerId;
    private String customerName;
    private String customerReference;
    private LocalDate invoiceDate;
    private LocalDate dueDate;
    private LocalDate discountDate;
    private BigDecimal discountPercent;
    private Money net;
    private Money tax;
    private Money total;
    private Money companyTotal;
    private BigDecimal exchangeRate;
    private Money settled;
    private Long creditedInvoiceId;
    private String note;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;
    private String postedBy;
    private LocalDate postedOn;
    private String closedBy;
    private String closingReason;
    private String disputeReason;
    private String disputedBy;
    private boolean mailDue;
    private Instant mailedAt;
    private String searchText;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<CustomerInvoiceLine> lines = new ArrayList<>();

    protected CustomerInvoice() {
    }

    /** An invoice that somebody drafts. */
    CustomerInvoice(InvoiceDraft draft, String enteredBy, Instant at) {
        this(ReceivableKind.INVOICE, DRAFT, draft, enteredBy, at);
    }

    /** A credit note that somebody asks for. */
    CustomerInvoice(InvoiceDraft draft, String requestNumber, String requestedBy, Instant at) {
        this(ReceivableKind.CREDIT_NOTE, SUBMITTED, draft, requestedBy, at);
        this.requestNumber = requestNumber;
        index();
    }

    private CustomerInvoice(ReceivableKind kind, ReceivableStatus status, InvoiceDraft draft, String enteredBy, Instant at) {
        companyCode = draft.customer().companyCode();
        this.kind = kind;
        this.status = status;
        customerId = draft.customer().id();
        creditedInvoiceId = draft.creditedInvoiceId();
        this.enteredBy = enteredBy;
        enteredAt = at;
        fill(draft);
    }

    void change(InvoiceDraft draft, String by, Instant at) {
        require("changed", DRAFT);
        enteredBy = by;
        enteredAt = at;
        fill(draft);
    }

    private void fill(InvoiceDraft draft) {
        customerName = draft.customer().name();
        customerReference = draft.customerReference();
        set(draft.dates());
        note = draft.note();
        reason = draft.reason();
        lines.clear();
        draft.lines().forEach(line -> lines.add(new CustomerInvoiceLine(lines.size() + 1, line)));
        CurrencyUnit currency = draft.currency();
        net = Amounts.sum(lines, CustomerInvoiceLine::net, currency);
        tax = Amounts.sum(lines, CustomerInvoiceLine::tax, currency);
        total = net.plus(tax);
        settled = Money.zero(currency);
        value(draft.companyCurrency(), draft.exchangeRate());
        index();
    }

    private void set(ReceivableDates dates) {
        invoiceDate = dates.invoiceDate();
        dueDate = dates.dueDate();
        discountDate = dates.discountDate();
        discountPercent = dates.discountPercent();
    }

    private void value(CurrencyUnit companyCurrency, BigDecimal rate) {
        exchangeRate = rate;
        companyTotal = Amounts.convert(total, companyCurrency, rate);
    }

    private void index() {
        searchText = SearchText.of(number, requestNumber, customerName, customerReference);
    }

    /** @param mail whether it is to be sent to the customer */
    void post(String givenNumber, ReceivableDates dates, BigDecimal rate, String by, boolean mail) {
        require("posted", kind.isCredit() ? SUBMITTED : DRAFT);
        number = givenNumber;
        set(dates);
        postedOn = Objects.requireNonNull(dates.postedOn());
        value(companyTotal.getCurrencyUnit(), rate);
        postedBy = by;
        mailDue = mail;
        status = total.isZero() ? PAID : POSTED;
        index();
    }

    void cancel(String why, String by) {
        require("cancelled", DRAFT, SUBMITTED);
        status = CANCELLED;
        closingReason = why;
        closedBy = by;
    }

    /** The customer contests it: it is not dunned until that is cleared. */
    void dispute(String why, String by) {
        require("disputed", POSTED);
        disputeReason = why;
        disputedBy = by;
    }

    void endDispute() {
        if (!isDisputed()) {
            throw new Refusal.Conflict("not-disputed", "%s is not disputed.".formatted(label()));
        }
        disputeReason = null;
        disputedBy = null;
    }

    void sendAgain() {
        require("sent", POSTED, PAID);
        mailDue = true;
    }

    public void mailed(Instant at) {
        mailDue = false;
        mailedAt = at;
    }

    /** @param amount of the open amount, in the currency of the document */
    public void settle(Money amount) {
        require("settled", POSTED);
        if (amount.isGreaterThan(open())) {
            throw new Refusal.Conflict("settled-beyond-open", "Only %s of %s is open.".formatted(open(), label()));
        }
        settled = settled.plus(amount);
        status = open().isZero() ? PAID : POSTED;
    }

    /** What was settled by mistake is open again. */
    public void reopen(Money amount) {
        require("opened again", POSTED, PAID);
        settled = settled.minus(amount);
        status = POSTED;
    }

    public Money open() {
        return total.minus(settled);
    }

    public void require(String participle, ReceivableStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s %s is %s and cannot be %s.".formatted(kind.text(), label(), status.text(), participle));
        }
    }

    public CustomerInvoiceLine line(long lineId) {
        return lines.stream().filter(line -> line.id() == lineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + label(), lineId));
    }

    boolean isOf(Customer customer) {
        return customerId == customer.id();
    }

    public boolean isDisputed() {
        return disputeReason != null;
    }

    /** What people call it: its number, while it has none the number of its request. */
    public String label() {
        return number != null ? number : requestNumber != null ? requestNumber : "draft";
    }

    public String companyCode() {
        return companyCode;
    }

    public ReceivableKind kind() {
        return kind;
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable String requestNumber() {
        return requestNumber;
    }

    public ReceivableStatus status() {
        return status;
    }

    public long customerId() {
        return customerId;
    }

    public String customerName() {
        return customerName;
    }

    public @Nullable String customerReference() {
        return customerReference;
    }

    public ReceivableDates dates() {
        return new ReceivableDates(invoiceDate, dueDate, discountDate, discountPercent, postedOn);
    }

    public Money net() {
        return net;
    }

    public Money tax() {
        return tax;
    }

    public Money total() {
        return total;
    }

    public Money companyTotal() {
        return companyTotal;
    }

    public Money settled() {
        return settled;
    }

    /** What one unit of the document's currency is in the company's. */
    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public @Nullable Long creditedInvoiceId() {
        return creditedInvoiceId;
    }

    public @Nullable String note() {
        return note;
    }

    /** Why something is credited. */
    public @Nullable String reason() {
        return reason;
    }

    public ReceivablePeople people() {
        return new ReceivablePeople(enteredBy, enteredAt, postedBy, closedBy, closingReason);
    }

    public @Nullable String disputeReason() {
        return disputeReason;
    }

    public @Nullable String disputedBy() {
        return disputedBy;
    }

    public @Nullable Instant mailedAt() {
        return mailedAt;
    }

    public boolean isMailDue() {
        return mailDue;
    }

    public List<CustomerInvoiceLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
