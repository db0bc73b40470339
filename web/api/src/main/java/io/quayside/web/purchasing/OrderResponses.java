package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.amendment.FindingAmendments;
import io.quayside.purchasing.order.PurchaseOrder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Adds to orders what others know of them: their process and their amendments. */
@Component
class OrderResponses {

    private final CaseLookup cases;
    private final FindingAmendments amendments;
    private final UserDirectory directory;

    OrderResponses(CaseLookup cases, FindingAmendments amendments, UserDirectory directory) {
        this.cases = cases;
        this.amendments = amendments;
        this.directory = directory;
    }

    List<OrderResponse> rows(List<PurchaseOrder> orders) {
        Map<CaseLookup.CaseKey, Long> instances = cases.instances(PurchaseOrderProcess.PROCESS_ID, orders.stream().map(OrderResponses::key).toList());
        return orders.stream().map(order -> OrderResponse.of(order, buyerName(order), instances.get(key(order)), null, null)).toList();
    }

    OrderResponse whole(PurchaseOrder order, CurrentUser user) {
        return OrderResponse.of(order, buyerName(order), rows(List.of(order)).getFirst().processInstanceKey(),
                order.lines().stream().map(OrderResponse.Line::of).toList(),
                amendments.of(order.id(), user).stream().map(AmendmentResponse::of).toList());
    }

    private String buyerName(PurchaseOrder order) {
        return directory.nameOf(order.origin().buyer());
    }

    private static CaseLookup.CaseKey key(PurchaseOrder order) {
        return new CaseLookup.CaseKey(order.companyCode(), order.number());
    }
}
