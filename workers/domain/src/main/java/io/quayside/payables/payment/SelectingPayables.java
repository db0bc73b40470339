package io.quayside.payables.payment;

import io.quayside.payables.invoice.VendorInvoices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is due: invoices by their due date or because a discount would be lost, all credits of their vendors, and advances. */
@Component
class SelectingPayables {

    private final VendorInvoices invoices;
    private final VendorAdvances advances;
    private final PaymentProposals proposals;

    SelectingPayables(VendorInvoices invoices, VendorAdvances advances, PaymentProposals proposals) {
        this.invoices = invoices;
        this.advances = advances;
        this.proposals = proposals;
    }

    /** @param vendorIds all vendors where empty */
    List<Payable> of(String companyCode, LocalDate dueUntil, LocalDate payOn, Collection<Long> vendorIds) {
        List<Payable> due = new ArrayList<>(invoices.payable(companyCode, dueUntil, payOn).stream().map(invoice -> Payable.of(invoice, payOn)).toList());
        advances.findByCompanyCodeAndStatusAndPayOnLessThanEqual(companyCode, AdvanceStatus.REQUESTED, dueUntil).forEach(each -> due.add(Payable.of(each)));
        due.removeIf(each -> !vendorIds.isEmpty() && !vendorIds.contains(each.vendorId()));
        Set<Long> vendors = due.stream().filter(each -> each.kind() != ItemKind.CREDIT).map(Payable::vendorId).collect(Collectors.toSet());
        due.removeIf(each -> !vendors.contains(each.vendorId()));
        Set<Long> taken = due.isEmpty() ? Set.of() : proposals.inLiveProposals(due.stream().map(Payable::documentId).toList());
        due.removeIf(each -> taken.contains(each.documentId()));
        return due;
    }
}
