package io.quayside.payables.invoice;

import io.quayside.approval.GuardingDuties;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering invoices and notes, correcting them, and handing them over to their process. */
@Service
@Transactional
public class EnteringInvoices {

    private final VendorInvoices invoices;
    private final InvoiceAccess access;
    private final CompletingInvoices completing;
    private final CreditableLines creditable;
    private final LookAlikes lookAlikes;
    private final GuardingDuties duties;
    private final InvoiceMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EnteringInvoices(VendorInvoices invoices, InvoiceAccess access, CompletingInvoices completing, CreditableLines creditable,
                     LookAlikes lookAlikes, GuardingDuties duties, InvoiceMessages messages, ApplicationEventPublisher events, Clock clock) {
        this.invoices = invoices;
        this.access = access;
        this.completing = completing;
        this.creditable = creditable;
        this.lookAlikes = lookAlikes;
        this.duties = duties;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public VendorInvoice enter(InvoiceInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        return save(new VendorInvoice(completing.complete(input, null), user.username(), clock.instant()));
    }

    public VendorInvoice change(long id, InvoiceInput input, CurrentUser user) {
        VendorInvoice invoice = access.visible(id, user);
        if (input.version() != null) {
            invoice.requireVersion(input.version());
        }
        if (!invoice.companyCode().equals(input.companyCode()) || invoice.vendorId() != input.vendorId() || invoice.kind() != input.kind()) {
            throw new Refusal.Invalid("vendorId", "company, vendor and kind cannot be changed; cancel the invoice instead");
        }
        events.publishEvent(new InvoiceLinesReplaced(invoice));
        invoice.change(completing.complete(input, invoice.number()), user.username(), clock.instant());
        return save(invoice);
    }

    /** From a draft its process starts; a corrected one goes back to the task that asked for it. */
    public VendorInvoice register(long id, CurrentUser user) {
        VendorInvoice invoice = access.visible(id, user);
        duties.require(Duty.ENTER_INVOICE, user.username(), InvoiceDeeds.document(invoice));
        invoice.require("registered", InvoiceStatus.DRAFT);
        submit(invoice, user.username());
        messages.registered(invoice);
        return invoice;
    }

    /** The invoice with what its lines are linked to, ready to be compared. */
    void submit(VendorInvoice invoice, String by) {
        invoice.register(by, clock.instant());
        invoice.looksLike(lookAlikes.of(invoice).map(VendorInvoice::id).orElse(null));
        events.publishEvent(new InvoiceRegistered(invoice));
    }

    public VendorInvoice cancel(long id, String reason, CurrentUser user) {
        VendorInvoice invoice = access.visible(id, user);
        invoice.requireCancellable();
        String why = Reason.required(reason, 1000);
        if (invoice.status() == InvoiceStatus.DRAFT) {
            events.publishEvent(new InvoiceLinesReplaced(invoice));
            invoice.cancel(why, user.username());
        } else {
            messages.cancelled(invoice, why, user.username());
        }
        return invoice;
    }

    private VendorInvoice save(VendorInvoice invoice) {
        lookAlikes.refuseSameNumber(invoice);
        VendorInvoice saved = store(invoice);
        if (saved.kind().isCredit()) {
            creditable.requireWithinRemaining(saved);
        }
        return saved;
    }

    /** The index decides when two people enter the same at once. */
    private VendorInvoice store(VendorInvoice invoice) {
        try {
            return invoices.saveAndFlush(invoice);
        } catch (DataIntegrityViolationException same) {
            throw new Refusal.Conflict("duplicate-invoice", "%s of %s is being entered by somebody else.".formatted(invoice.number(), invoice.vendorName()));
        }
    }
}
