package io.quayside.payables.payment;

import io.quayside.approval.Completions;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.invoice.VendorInvoices;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has proposed a payment or asked for an advance in it, released an exception of what it pays, or approved the orders behind it: none of them approves it. */
@Component
class ProposalDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "payment-proposal";

    private final PaymentProposals proposals;
    private final VendorInvoices invoices;
    private final VendorAdvances advances;
    private final OrderApprovers orderApprovers;

    ProposalDeeds(PaymentProposals proposals, VendorInvoices invoices, VendorAdvances advances, OrderApprovers orderApprovers) {
        this.proposals = proposals;
        this.invoices = invoices;
        this.advances = advances;
        this.orderApprovers = orderApprovers;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(Completions.APPROVE_TASK) ? Optional.of(Duty.PAY) : dutyOfRequester(elementId);
    }

    @Override
    public Optional<Duty> dutyOfRequester(String elementId) {
        return Set.of(Completions.ANSWER_TASK, PayablesMessages.CORRECT_PROPOSAL_TASK).contains(elementId) ? Optional.of(Duty.PROPOSE_PAYMENT) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Deed> deeds(String documentId) {
        return proposals.findById(Long.valueOf(documentId)).map(this::of).orElse(List.of());
    }

    private List<Deed> of(PaymentProposal proposal) {
        List<VendorInvoice> paid = invoices.findAllById(proposal.paidItems().stream().map(PaymentItem::documentId).toList());
        Stream<Deed> released = paid.stream().map(invoice -> invoice.people().releasedBy()).filter(Objects::nonNull).distinct()
                .map(person -> new Deed(Duty.RELEASE_EXCEPTION, person));
        Set<Long> orders = paid.stream().flatMap(invoice -> invoice.lines().stream()).map(VendorInvoiceLine::orderId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Stream<Deed> approved = orderApprovers.of(orders).stream().map(person -> new Deed(Duty.APPROVE, person));
        Stream<Deed> asked = advances.findAllById(proposal.paidItems().stream().filter(item -> item.kind() == ItemKind.ADVANCE).map(PaymentItem::documentId).toList())
                .stream().map(advance -> new Deed(Duty.PROPOSE_PAYMENT, advance.requestedBy()));
        return Stream.of(Stream.of(new Deed(Duty.PROPOSE_PAYMENT, proposal.proposedBy())), asked, released, approved).flatMap(Function.identity()).toList();
    }
}
