package io.quayside.web.purchasing;

import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.purchasing.requisition.Requisition;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds to requisitions what others know of them: their process and their orders, one query each for a whole list. */
@Component
class RequisitionResponses {

    private final CaseLookup cases;
    private final FindingOrders orders;

    RequisitionResponses(CaseLookup cases, FindingOrders orders) {
        this.cases = cases;
        this.orders = orders;
    }

    List<RequisitionResponse> rows(List<Requisition> requisitions) {
        Map<CaseLookup.CaseKey, Long> instances = cases.instances(
                PurchaseApprovalProcess.PROCESS_ID, requisitions.stream().map(RequisitionResponses::key).toList());
        Map<Long, List<Long>> orderIds = orders.idsByRequisition(requisitions.stream().map(Requisition::id).toList());
        return requisitions.stream().map(requisition -> RequisitionResponse.of(requisition, instances.get(key(requisition)),
                orderIds.getOrDefault(requisition.id(), List.of()), null)).toList();
    }

    RequisitionResponse whole(Requisition requisition) {
        RequisitionResponse row = rows(List.of(requisition)).getFirst();
        return RequisitionResponse.of(requisition, row.processInstanceKey(), row.orderIds(),
                requisition.lines().stream().map(RequisitionResponse.Line::of).toList());
    }

    private static CaseLookup.CaseKey key(Requisition requisition) {
        return new CaseLookup.CaseKey(requisition.companyCode(), requisition.number());
    }
}
