package io.quayside.receivables.invoice;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.customer.Customers;
import io.quayside.receivables.ReceivablesMessages;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for credit notes; their process has them approved. An invoice is cancelled by crediting all that is left of it. */
@Service
@Transactional
public class RequestingCredits {

    private final CustomerInvoices invoices;
    private final CustomerInvoiceAccess access;
    private final CreditableInvoiceLines creditable;
    private final Customers customers;
    private final NumberSequences numbers;
    private final Outbox outbox;
    private final Clock clock;

    RequestingCredits(CustomerInvoices invoices, CustomerInvoiceAccess access, CreditableInvoiceLines creditable, Customers customers, NumberSequences numbers,
                      Outbox outbox, Clock clock) {
        this.invoices = invoices;
        this.access = access;
        this.creditable = creditable;
        this.customers = customers;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return the note that waits for approval */
    public CustomerInvoice request(long invoiceId, CreditInput input, CurrentUser user) {
        CustomerInvoice invoice = creditable(invoiceId, user);
        return request(invoice, input.reason(), creditable.credits(invoice, input.lines()), user);
    }

    public CustomerInvoice cancel(long invoiceId, @Nullable String reason, CurrentUser user) {
        CustomerInvoice invoice = creditable(invoiceId, user);
        String why = Reason.required(reason, 1000);
        List<LineDraft> rest = creditable.rest(invoice);
        if (rest.isEmpty()) {
            throw new Refusal.Conflict("nothing-to-credit", "All of %s is credited already.".formatted(invoice.label()));
        }
        return request(invoice, why, rest, user);
    }

    /** By whoever asked for it, or anybody else who may ask; the process ends. */
    public CustomerInvoice withdraw(long noteId, @Nullable String reason, CurrentUser user) {
        CustomerInvoice note = access.visible(noteId, user);
        note.require("withdrawn", ReceivableStatus.SUBMITTED);
        outbox.publish(ReceivablesMessages.CREDIT_WITHDRAWN, String.valueOf(noteId), Map.of("cancellationReason", Reason.required(reason, 1000), "cancelledBy", user.username()));
        return note;
    }

    /** The process tells that it was not approved, or was withdrawn. */
    public void discard(long noteId, String reason, String by) {
        CustomerInvoice note = access.locked(noteId);
        if (note.status() == ReceivableStatus.SUBMITTED) {
            note.cancel(reason, by);
        }
    }

    private CustomerInvoice creditable(long invoiceId, CurrentUser user) {
        CustomerInvoice invoice = access.locked(invoiceId, user);
        if (invoice.kind().isCredit()) {
            throw new Refusal.Conflict("is-credit", "%s is a credit note itself.".formatted(invoice.label()));
        }
        invoice.require("credited", ReceivableStatus.POSTED, ReceivableStatus.PAID);
        return invoice;
    }

    private CustomerInvoice request(CustomerInvoice invoice, String reason, List<LineDraft> lines, CurrentUser user) {
        InvoiceDraft draft = new InvoiceDraft(customers.get(invoice.customerId()), invoice.total().getCurrencyUnit(),
                new ReceivableDates(null, null, null, null, null), invoice.companyTotal().getCurrencyUnit(), invoice.exchangeRate(), invoice.id(),
                invoice.customerReference(), null, reason.trim(), lines);
        CustomerInvoice note = invoices.saveAndFlush(new CustomerInvoice(draft, numbers.nextNumber(invoice.companyCode(), "CR"), user.username(), clock.instant()));
        publish(note, invoice);
        return note;
    }

    private void publish(CustomerInvoice note, CustomerInvoice invoice) {
        outbox.publish(ReceivablesMessages.CREDIT_REQUESTED, String.valueOf(note.id()), Map.ofEntries(
                Map.entry("creditNoteId", String.valueOf(note.id())),
                Map.entry("documentType", CreditDeeds.DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(note.id())),
                Map.entry("businessKey", note.label()),
                Map.entry("companyCode", note.companyCode()),
                Map.entry("title", "Credit on %s of %s".formatted(invoice.label(), note.customerName())),
                Map.entry("requester", note.people().enteredBy()),
                Map.entry("counterparty", note.customerName()),
                Map.entry("creditAmount", note.companyTotal().getAmount()),
                Map.entry("amountMinor", note.companyTotal().getAmountMinorLong()),
                Map.entry("currency", note.companyTotal().getCurrencyUnit().getCode())));
    }
}
