package io.quayside.web.purchasing;

import io.quayside.approval.ApprovalTrail;
import io.quayside.identity.CurrentUser;
import io.quayside.process.purchasing.OrderAmendmentProcess;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.purchasing.amendment.AmendmentEvidence;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The evidence on an amendment as on a requisition, with the approvals of both: nobody fills two levels across them. */
@Component
class AmendmentContext {

    private final FindingOrders orders;
    private final AmendmentEvidence evidence;
    private final ApprovalTrail trail;
    private final CaseLookup cases;

    AmendmentContext(FindingOrders orders, AmendmentEvidence evidence, ApprovalTrail trail, CaseLookup cases) {
        this.orders = orders;
        this.evidence = evidence;
        this.trail = trail;
        this.cases = cases;
    }

    ContextResponse of(OrderAmendment amendment, CurrentUser user) {
        PurchaseOrder order = orders.get(amendment.orderId(), user);
        List<ApprovalTrail.Entry> own = trail.of(OrderAmendmentProcess.DOCUMENT_TYPE, String.valueOf(amendment.id()));
        List<ApprovalTrail.Entry> prior = order.requisitionId()
                .map(requisition -> trail.of(PurchaseApprovalProcess.DOCUMENT_TYPE, String.valueOf(requisition))).orElse(List.of());
        return ContextResponse.of(evidence.of(amendment, order), own, levels(order, amendment), RequisitionQuotes.Found.NONE).with(prior);
    }

    /** Of the newest case of the order, which is that of an open amendment. */
    private List<CaseLookup.Level> levels(PurchaseOrder order, OrderAmendment amendment) {
        CaseLookup.CaseKey key = new CaseLookup.CaseKey(order.companyCode(), order.number());
        return Stream.ofNullable(cases.instances(OrderAmendmentProcess.PROCESS_ID, List.of(key)).get(key))
                .filter(instance -> amendment.isOpen()).flatMap(instance -> cases.approvalLevels(instance).stream()).toList();
    }
}
