package io.quayside.receivables.invoice;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering invoices and correcting them, as long as they are not posted. */
@Service
@Transactional
public class DraftingCustomerInvoices {

    private final CustomerInvoices invoices;
    private final CustomerInvoiceAccess access;
    private final CompletingCustomerInvoices completing;
    private final Clock clock;

    DraftingCustomerInvoices(CustomerInvoices invoices, CustomerInvoiceAccess access, CompletingCustomerInvoices completing, Clock clock) {
        this.invoices = invoices;
        this.access = access;
        this.completing = completing;
        this.clock = clock;
    }

    public CustomerInvoice enter(InvoiceInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        return invoices.saveAndFlush(new CustomerInvoice(completing.complete(input), user.username(), clock.instant()));
    }

    public CustomerInvoice change(long id, InvoiceInput input, CurrentUser user) {
        CustomerInvoice invoice = access.visible(id, user);
        if (input.version() != null) {
            invoice.requireVersion(input.version());
        }
        InvoiceDraft draft = completing.complete(input);
        if (!invoice.companyCode().equals(input.companyCode()) || !invoice.isOf(draft.customer())) {
            throw new Refusal.Invalid("customerId", "company and customer cannot be changed; discard the draft instead");
        }
        invoice.change(draft, user.username(), clock.instant());
        return invoices.saveAndFlush(invoice);
    }

    /** A draft that is not needed; it has no number, so it leaves no gap. */
    public CustomerInvoice discard(long id, CurrentUser user) {
        CustomerInvoice invoice = access.locked(id, user);
        invoice.require("discarded", ReceivableStatus.DRAFT);
        invoice.cancel("Draft discarded", user.username());
        return invoice;
    }

    public CustomerInvoice dispute(long id, String reason, CurrentUser user) {
        String why = Reason.required(reason, 500);
        CustomerInvoice invoice = access.locked(id, user);
        if (invoice.kind().isCredit()) {
            throw new Refusal.Conflict("is-credit", "%s is a credit note, which nobody is dunned for.".formatted(invoice.label()));
        }
        invoice.dispute(why, user.username());
        return invoice;
    }

    public CustomerInvoice endDispute(long id, CurrentUser user) {
        CustomerInvoice invoice = access.locked(id, user);
        invoice.endDispute();
        return invoice;
    }

    public CustomerInvoice sendAgain(long id, CurrentUser user) {
        CustomerInvoice invoice = access.locked(id, user);
        invoice.sendAgain();
        return invoice;
    }
}
