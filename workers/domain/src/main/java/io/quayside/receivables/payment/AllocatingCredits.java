package io.quayside.receivables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.receivables.invoice.InvoicePosted;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles invoices with receipts and credit notes, many with many: a receipt is locked first, then notes and invoices in one order. */
@Service
@Transactional
public class AllocatingCredits {

    private final CustomerPayments payments;
    private final CustomerInvoices invoices;
    private final ReceivableAllocations allocations;
    private final SettlingInvoices settling;
    private final CompanyDays days;
    private final ApplicationEventPublisher events;

    AllocatingCredits(CustomerPayments payments, CustomerInvoices invoices, ReceivableAllocations allocations, SettlingInvoices settling, CompanyDays days,
                      ApplicationEventPublisher events) {
        this.payments = payments;
        this.invoices = invoices;
        this.allocations = allocations;
        this.settling = settling;
        this.days = days;
        this.events = events;
    }

    /** @param version of the receipt that the person saw, so that what is sent twice counts once */
    public CustomerPayment allocatePayment(long id, int version, List<AllocationInput> parts, CurrentUser user) {
        CustomerPayment payment = payments.lock(id).filter(each -> user.sees(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("customer payment", id));
        payment.requireVersion(version);
        allocate(payment, parts, days.today(payment.companyCode()), user.username());
        return payments.saveAndFlush(payment);
    }

    void allocate(CustomerPayment payment, List<AllocationInput> parts, LocalDate on, String by) {
        payment.requireNotReversed();
        Map<Long, CustomerInvoice> locked = lock(parts.stream().map(AllocationInput::invoiceId).toList());
        PaymentCredit credit = new PaymentCredit(payment);
        for (int i = 0; i < parts.size(); i++) {
            AllocationInput part = parts.get(i);
            CustomerInvoice invoice = locked.get(part.invoiceId());
            check(credit, invoice, part, "allocations[%d].".formatted(i));
            Discounts.require(invoice, part, payment.receivedOn(), "allocations[%d].discount".formatted(i));
            settling.settle(credit, invoice, part.amount(), part.granted(), on, by);
        }
        settled(payment.companyCode(), payment.customerId());
    }

    /** A credit note on other invoices than the one that it credits, once that is settled. */
    public CustomerInvoice allocateNote(long id, int version, List<AllocationInput> parts, CurrentUser user) {
        Map<Long, CustomerInvoice> locked = lock(Stream.concat(Stream.of(id), parts.stream().map(AllocationInput::invoiceId)).toList());
        CustomerInvoice note = locked.get(id);
        if (note == null || !user.sees(note.companyCode()) || !note.kind().isCredit()) {
            throw new Refusal.NotFound("credit note", id);
        }
        note.requireVersion(version);
        note.require("allocated", ReceivableStatus.POSTED);
        NoteCredit credit = new NoteCredit(note);
        for (int i = 0; i < parts.size(); i++) {
            AllocationInput part = parts.get(i);
            check(credit, locked.get(part.invoiceId()), part, "allocations[%d].".formatted(i));
            Discounts.requireNone(part, "allocations[%d].discount".formatted(i));
            settling.settle(credit, locked.get(part.invoiceId()), part.amount(), part.granted(), days.today(note.companyCode()), user.username());
        }
        settled(note.companyCode(), note.customerId());
        return invoices.saveAndFlush(note);
    }

    /** A credit note first settles what is open of its own invoice. */
    @EventListener
    public void posted(InvoicePosted posted) {
        CustomerInvoice note = posted.invoice();
        if (!note.kind().isCredit() || note.open().isZero()) {
            return;
        }
        CustomerInvoice invoice = invoices.lock(Objects.requireNonNull(note.creditedInvoiceId())).orElseThrow();
        Money part = Amounts.min(invoice.open(), note.open());
        if (part.isPositive()) {
            settling.settle(new NoteCredit(note), invoice, part, Money.zero(part.getCurrencyUnit()), Objects.requireNonNull(note.dates().postedOn()),
                    Objects.requireNonNull(note.people().postedBy()));
        }
        settled(note.companyCode(), note.customerId());
    }

    public void undo(long allocationId, CurrentUser user) {
        ReceivableAllocation allocation = allocations.findByIdAndCompanyCodeIn(allocationId, user.companies())
                .orElseThrow(() -> new Refusal.NotFound("allocation", allocationId));
        undo(allocation, user.username());
    }

    void undo(ReceivableAllocation allocation, String by) {
        LocalDate today = days.today(allocation.companyCode());
        if (allocation.sourceKind() == AllocationSource.PAYMENT) {
            CustomerPayment payment = payments.lock(allocation.sourceId()).orElseThrow();
            settling.undo(allocation, new PaymentCredit(payment), invoices.lock(allocation.invoiceId()).orElseThrow(), today, by);
        } else {
            Map<Long, CustomerInvoice> locked = lock(List.of(allocation.sourceId(), allocation.invoiceId()));
            settling.undo(allocation, new NoteCredit(locked.get(allocation.sourceId())), locked.get(allocation.invoiceId()), today, by);
        }
    }

    private Map<Long, CustomerInvoice> lock(List<Long> ids) {
        return invoices.lockAll(ids.stream().distinct().sorted().toList()).stream().collect(Collectors.toMap(CustomerInvoice::id, Function.identity()));
    }

    private void settled(String companyCode, long customerId) {
        events.publishEvent(new ReceivablesSettled(companyCode, customerId));
    }

    private static void check(Credit credit, CustomerInvoice invoice, AllocationInput part, String path) {
        if (invoice == null || invoice.kind().isCredit() || !invoice.companyCode().equals(credit.companyCode()) || invoice.customerId() != credit.customerId()) {
            throw new Refusal.Invalid(path + "invoiceId", "is no invoice of this customer");
        }
        invoice.require("settled", ReceivableStatus.POSTED);
        if (!part.amount().isSameCurrency(credit.open()) || !part.amount().isSameCurrency(invoice.total()) || !part.amount().isPositive()) {
            throw new Refusal.Invalid(path + "amount", "must be more than nothing, in %s".formatted(invoice.total().getCurrencyUnit()));
        }
        if (part.amount().isGreaterThan(credit.open())) {
            throw new Refusal.Invalid(path + "amount", "only %s of %s is left".formatted(credit.open(), credit.number()));
        }
        if (part.discount() != null && (!part.discount().isSameCurrency(part.amount()) || part.discount().isNegative())) {
            throw new Refusal.Invalid(path + "discount", "must not be negative, in %s".formatted(invoice.total().getCurrencyUnit()));
        }
        if (part.gross().isGreaterThan(invoice.open())) {
            throw new Refusal.Invalid(path + "amount", "only %s of %s is open".formatted(invoice.open(), invoice.label()));
        }
    }
}
