package io.quayside.payables.payment;

import io.quayside.approval.Completions;
import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has proposed a payment or asked for an advance in it, released an exception of what it pays, or approved the orders behind it: none of them approves it. */
@Component
class ProposalDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "payment-proposal";

    private static final String PAID = "p.proposal_id = {document} and p.exclusion is null";
    private static final String INVOICES = "payables_payment_item p join payables_vendor_invoice i on i.id = p.document_id";
    private static final String ADVANCES = "payables_payment_item p join payables_vendor_advance a on a.id = p.document_id and p.kind = 'ADVANCE'";
    private static final String BILLED_ORDERS = "payables_payment_item p join payables_vendor_invoice_line l on l.invoice_id = p.document_id join purchasing_order o on o.id = l.order_id";
    private static final String ADVANCED_ORDERS = ADVANCES + " join purchasing_order o on o.company_code = a.company_code and o.number = a.order_number";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(Completions.APPROVE_TASK, Duty.PAY);
    }

    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of(Completions.ANSWER_TASK, Duty.PROPOSE_PAYMENT, PayablesMessages.CORRECT_PROPOSAL_TASK, Duty.PROPOSE_PAYMENT);
    }

    @Override
    public List<DeedSource> deeds() {
        return Stream.concat(
                Stream.of(
                        DeedSource.of(Duty.PROPOSE_PAYMENT, "payables_payment_proposal r where r.id = {document}", "r.proposed_by"),
                        DeedSource.of(Duty.PROPOSE_PAYMENT, ADVANCES + " where " + PAID, "a.requested_by"),
                        DeedSource.of(Duty.RELEASE_EXCEPTION, INVOICES + " where " + PAID, "i.released_by")),
                Stream.of(BILLED_ORDERS, ADVANCED_ORDERS).flatMap(ProposalDeeds::approvals)).toList();
    }

    /** Of the orders' requisitions, and of every change that was ever proposed of them. */
    private static Stream<DeedSource> approvals(String orders) {
        return Stream.of(
                DeedSource.approval("requisition", orders, "o.requisition_id", PAID),
                DeedSource.approval("order-amendment", orders + " join purchasing_order_amendment c on c.order_id = o.id", "c.id", PAID));
    }
}
