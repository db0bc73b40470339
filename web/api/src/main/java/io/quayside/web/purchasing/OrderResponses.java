package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.amendment.FindingAmendments;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.receiving.BlindCounts;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to orders what others know of them: their process and their amendments. */
@Component
class OrderResponses {

    private final CaseLookup cases;
    private final FindingAmendments amendments;
    private final BlindCounts blindCounts;
    private final UserDirectory directory;

    OrderResponses(CaseLookup cases, FindingAmendments amendments, BlindCounts blindCounts, UserDirectory directory) {
        this.cases = cases;
        this.amendments = amendments;
        this.blindCounts = blindCounts;
        this.directory = directory;
    }

    List<OrderResponse> rows(List<PurchaseOrder> orders) {
        Map<CaseLookup.CaseKey, Long> instances = cases.instances(PurchaseOrderProcess.PROCESS_ID, orders.stream().map(OrderResponses::key).toList());
        return orders.stream().map(order -> OrderResponse.of(order, buyerName(order), instances.get(key(order)), null, null)).toList();
    }

    OrderResponse whole(PurchaseOrder order, CurrentUser user) {
        Predicate<@Nullable String> hidden = hidden(order, user);
        return OrderResponse.of(order, buyerName(order), rows(List.of(order)).getFirst().processInstanceKey(),
                order.lines().stream().map(line -> OrderResponse.Line.of(line, hidden.test(line.categoryCode()))).toList(),
                amendments.of(order.id(), user).stream().map(AmendmentResponse::of).toList());
    }

    private String buyerName(PurchaseOrder order) {
        return directory.nameOf(order.origin().buyer());
    }

    /** The printed order tells what its lines may not. */
    void requireNothingHidden(PurchaseOrder order, CurrentUser user) {
        if (order.lines().stream().map(PurchaseOrderLine::categoryCode).anyMatch(hidden(order, user))) {
            throw new Refusal.Forbidden("counted-blind", "These goods are counted blind, so receivers do not see the document of the order.");
        }
    }

    private Predicate<@Nullable String> hidden(PurchaseOrder order, CurrentUser user) {
        return blindCounts.hiddenFrom(user, order.companyCode(), order.lines().stream().map(PurchaseOrderLine::categoryCode).toList());
    }

    private static CaseLookup.CaseKey key(PurchaseOrder order) {
        return new CaseLookup.CaseKey(order.companyCode(), order.number());
    }
}
