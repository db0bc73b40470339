package io.quayside.payables.invoice;

import io.quayside.approval.GuardingDuties;
import io.quayside.approval.TaskDecided;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what people answer on the tasks of an invoice, in the transaction of their decision. */
@Component
class InvoiceTasks {

    private static final String CORRECTION = "correction";
    private static final String RESUBMIT = "resubmit";
    private static final String REJECT = "reject";
    private static final String CHASE = "chase";
    private static final String EXCEPTION = "exception";
    private static final String RESOLUTION = "resolution";
    private static final Set<Object> LETS_PASS = Set.of("release", "hold");

    private final InvoiceAccess access;
    private final GuardingDuties duties;
    private final EnteringInvoices entering;

    InvoiceTasks(InvoiceAccess access, GuardingDuties duties, EnteringInvoices entering) {
        this.access = access;
        this.duties = duties;
        this.entering = entering;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(TaskDecided decided) {
        String by = decided.decision().decidedBy();
        switch (decided.decision().elementId()) {
            case PayablesMessages.RESOLVE_EXCEPTION_TASK -> resolve(invoice(decided), decided.answer().get(RESOLUTION), by);
            case PayablesMessages.CHASE_GOODS_TASK -> chase(invoice(decided), decided.answer().get(CHASE), by);
            case PayablesMessages.CORRECT_INVOICE_TASK -> correct(invoice(decided), decided.answer().get(CORRECTION), by);
            default -> { }
        }
    }

    private void resolve(VendorInvoice invoice, @Nullable Object resolution, String by) {
        if (LETS_PASS.contains(resolution)) {
            invoice.resolve(by);
        } else if (REJECT.equals(resolution)) {
            invoice.endBy(by);
        } else {
            invoice.reopen();
        }
    }

    private static void chase(VendorInvoice invoice, @Nullable Object chase, String by) {
        if (REJECT.equals(chase)) {
            invoice.endBy(by);
        } else if (EXCEPTION.equals(chase)) {
            invoice.matched(InvoiceStatus.EXCEPTION);
        }
    }

    private void correct(VendorInvoice invoice, @Nullable Object correction, String by) {
        if (RESUBMIT.equals(correction)) {
            duties.require(Duty.ENTER_INVOICE, by, InvoiceDeeds.document(invoice));
            entering.submit(invoice, by);
        } else {
            invoice.endBy(by);
        }
    }

    private VendorInvoice invoice(TaskDecided decided) {
        return access.locked(Long.parseLong(decided.decision().documentId()));
    }
}
