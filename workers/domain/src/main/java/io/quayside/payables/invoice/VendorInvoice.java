package io.quayside.payables.invoice;

import static io.quayside.payables.invoice.InvoiceStatus.*;

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
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a vendor asks for or credits, in the currency of the document; {@code companyTotal} is the same at the rate of its date. */
@Entity
@Table(name = "payables_vendor_invoice")
public class VendorInvoice extends BusinessEntity {

    private String companyCode;
    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;
    private String number;
    private String numberKey;
    private int invoiceYear;
    private long vendorId;
    private String vendorName;
    @Enumerated(EnumType.STRING)
    private InvoiceStatus status = DRAFT;
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
    private Long lookAlikeId;
    private String note;
    private String enteredBy;
    private Instant enteredAt;
    private String registeredBy;
    private Instant registeredAt;
    private LocalDate postedOn;
    @Enumerated(EnumType.STRING)
    private HoldReason holdReason;
    private String holdComment;
    private String heldBy;
    private Instant heldAt;
    private String releasedBy;
    private String releaseReason;
    private String closingReason;
    private String closedBy;
    private String searchText;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "invoice_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<VendorInvoiceLine> lines = new ArrayList<>();

    protected VendorInvoice() {
    }

    VendorInvoice(InvoiceDraft draft, String enteredBy, Instant at) {
        companyCode = draft.companyCode();
        kind = draft.kind();
        vendorId = draft.vendorId();
        this.enteredBy = enteredBy;
        enteredAt = at;
        fill(draft);
    }

    /** As long as nothing has been posted; whoever writes it last counts as the one who entered it. */
    void change(InvoiceDraft draft, String by, Instant at) {
        require("changed", DRAFT, CORRECTING);
        enteredBy = by;
        enteredAt = at;
        fill(draft);
    }

    private void fill(InvoiceDraft draft) {
        number = draft.number();
        numberKey = InvoiceNumbers.normalise(draft.number());
        invoiceYear = draft.invoiceDate().getYear();
        vendorName = draft.vendorName();
        invoiceDate = draft.invoiceDate();
        dueDate = draft.dueDate();
        discountDate = draft.discountDate();
        discountPercent = draft.discountPercent();
        creditedInvoiceId = draft.creditedInvoiceId();
        note = draft.note();
        exchangeRate = draft.exchangeRate();
        lines.clear();
        draft.lines().forEach(line -> lines.add(new VendorInvoiceLine(lines.size() + 1, line)));
        CurrencyUnit currency = draft.total().getCurrencyUnit();
        net = Amounts.sum(lines, VendorInvoiceLine::net, currency);
        tax = Amounts.sum(lines, VendorInvoiceLine::tax, currency);
        total = net.plus(tax);
        settled = Money.zero(currency);
        companyTotal = Amounts.convert(total, draft.companyCurrency(), exchangeRate);
        searchText = SearchText.of(number, vendorName, lines.stream().map(VendorInvoiceLine::orderNumber)
                .filter(Objects::nonNull).distinct().limit(10).collect(Collectors.joining(" ")));
    }

    void register(String by, Instant at) {
        require("registered", DRAFT, CORRECTING);
        registeredBy = by;
        registeredAt = at;
        status = REGISTERED;
    }

    /** @param other an invoice of the same vendor and amount at nearly the same time */
    void looksLike(@Nullable Long other) {
        lookAlikeId = other;
    }

    /** What the comparison with order and receipts has led to. */
    public void matched(InvoiceStatus next) {
        require("matched", REGISTERED, WAITING_FOR_GOODS, EXCEPTION);
        status = next;
    }

    /** Back to whoever entered it. */
    public void reopen() {
        require("corrected", REGISTERED, WAITING_FOR_GOODS, EXCEPTION);
        status = CORRECTING;
    }

    public void post(LocalDate on) {
        require("posted", REGISTERED, WAITING_FOR_GOODS, EXCEPTION);
        postedOn = on;
        status = total.isZero() ? PAID : POSTED;
    }

    /** Who has decided that it ends. */
    void endBy(String by) {
        closedBy = by;
    }

    /** The vendor may send the number again. */
    public void reject(String reason, String by) {
        require("rejected", REGISTERED, WAITING_FOR_GOODS, EXCEPTION, CORRECTING);
        end(REJECTED, reason, by);
    }

    public void cancel(String reason, String by) {
        requireCancellable();
        end(CANCELLED, reason, by);
    }

    void requireCancellable() {
        require("cancelled", DRAFT, REGISTERED, WAITING_FOR_GOODS, EXCEPTION, CORRECTING);
    }

    public void hold(HoldReason reason, @Nullable String comment, String by, Instant at) {
        require("put on hold", REGISTERED, WAITING_FOR_GOODS, EXCEPTION, POSTED);
        if (isHeld()) {
            throw new Refusal.Conflict("on-hold", "%s is on hold already.".formatted(number));
        }
        holdReason = reason;
        holdComment = comment;
        heldBy = by;
        heldAt = at;
    }

    /** Somebody has let it pass in spite of its exception, to be paid or to be held. */
    void resolve(String by) {
        releasedBy = by;
    }

    void release(String reason, String by) {
        if (!isHeld()) {
            throw new Refusal.Conflict("not-on-hold", "%s is not on hold.".formatted(number));
        }
        releasedBy = by;
        releaseReason = reason;
        holdReason = null;
        holdComment = null;
        heldBy = null;
        heldAt = null;
    }

    /** @param amount of the open amount, in the currency of the document */
    public void settle(Money amount) {
        require("settled", POSTED);
        if (amount.isGreaterThan(open())) {
            throw new Refusal.Conflict("settled-beyond-open", "Only %s of %s is open.".formatted(open(), number));
        }
        settled = settled.plus(amount);
        status = open().isZero() ? PAID : POSTED;
    }

    /** @param amount that was settled, by a payment that came back */
    public void unsettle(Money amount) {
        require("opened again", POSTED, PAID);
        settled = settled.minus(amount);
        status = POSTED;
    }

    public Money open() {
        return total.minus(settled);
    }

    public void require(String participle, InvoiceStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s %s is %s and cannot be %s.".formatted(kind.text(), number, status.text(), participle));
        }
    }

    public VendorInvoiceLine line(long lineId) {
        return lines.stream().filter(line -> line.id() == lineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + number, lineId));
    }

    private void end(InvoiceStatus last, String reason, String by) {
        status = last;
        numberKey = null;
        closingReason = reason;
        closedBy = closedBy == null ? by : closedBy;
    }

    public boolean isHeld() {
        return holdReason != null;
    }

    public boolean isEditable() {
        return status == DRAFT || status == CORRECTING;
    }

    public String companyCode() {
        return companyCode;
    }

    public InvoiceKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public InvoiceStatus status() {
        return status;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public InvoiceDates dates() {
        return new InvoiceDates(invoiceDate, dueDate, discountDate, discountPercent, postedOn);
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
    /** At the rate of the invoice. */
    public Money inCompanyCurrency(Money amount) {
        return Amounts.convert(amount, companyTotal.getCurrencyUnit(), exchangeRate);
    }

    public BigDecimal exchangeRate() {
        return exchangeRate;
    }

    public @Nullable Long creditedInvoiceId() {
        return creditedInvoiceId;
    }

    public @Nullable Long lookAlikeId() {
        return lookAlikeId;
    }

    public @Nullable String note() {
        return note;
    }

    public InvoicePeople people() {
        return new InvoicePeople(enteredBy, enteredAt, registeredBy, registeredAt, releasedBy, releaseReason, closedBy, closingReason);
    }

    public @Nullable PaymentHold hold() {
        return isHeld() ? new PaymentHold(holdReason, holdComment, heldBy, heldAt) : null;
    }

    public List<VendorInvoiceLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
