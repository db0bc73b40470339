package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.payables.invoice.InvoiceAccess;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what an invoice or a note was settled. */
@Service
@Transactional(readOnly = true)
public class FindingSettlements {

    private final Settlements settlements;
    private final InvoiceAccess invoices;

    FindingSettlements(Settlements settlements, InvoiceAccess invoices) {
        this.settlements = settlements;
        this.invoices = invoices;
    }

    /** @throws io.quayside.shared.Refusal.NotFound an invoice that the person does not see */
    public List<SettlementRow> of(long invoiceId, CurrentUser user) {
        return settlements.ofInvoice(invoices.visible(invoiceId, user).id());
    }
}
