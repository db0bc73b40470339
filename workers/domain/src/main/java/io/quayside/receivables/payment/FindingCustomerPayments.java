package io.quayside.receivables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.receivables.invoice.CustomerInvoiceAccess;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading receipts, and what settled what, as far as a person may see it. */
@Service
@Transactional(readOnly = true)
public class FindingCustomerPayments {

    private final CustomerPayments payments;
    private final ReceivableAllocations allocations;
    private final CustomerInvoiceAccess invoices;

    FindingCustomerPayments(CustomerPayments payments, ReceivableAllocations allocations, CustomerInvoiceAccess invoices) {
        this.payments = payments;
        this.allocations = allocations;
        this.invoices = invoices;
    }

    public Page<CustomerPayment> list(PaymentSearch search, CurrentUser user, Pageable page) {
        return payments.findAll(search.visibleTo(user), page);
    }

    public CustomerPayment get(long id, CurrentUser user) {
        return payments.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("customer payment", id));
    }

    public List<ReceivableAllocation> ofPayment(long id, CurrentUser user) {
        return allocations.findBySourceIdOrderById(get(id, user).id());
    }

    /** What settled an invoice; of a credit note, what it has settled. */
    public List<ReceivableAllocation> ofInvoice(long id, CurrentUser user) {
        return invoices.visible(id, user).kind().isCredit() ? allocations.findBySourceIdOrderById(id) : allocations.findByInvoiceIdOrderById(id);
    }
}
