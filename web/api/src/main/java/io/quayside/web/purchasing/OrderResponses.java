package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.amendment.FindingAmendments;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.receiving.BlindCounts;
import io.quayside.receiving.receipt.RejectedLines.Rejected;
import io.quayside.receiving.receipt.RejectedLines;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to orders what others know of them: their process and their amendments. */
@Component
class OrderResponses {

    private final CaseLookup cases;
    private final FindingOrders finding;
    private final FindingAmendments amendments;
    private final RejectedLines rejected;
    private final BlindCounts blindCounts;
    private final UserDirectory directory;

    OrderResponses(CaseLookup cases, FindingOrders finding, FindingAmendments amendments, RejectedLines rejected, BlindCounts blindCounts, UserDirectory directory) {
        this.cases = cases;
        this.finding = finding;
        this.amendments = amendments;
        this.rejected = rejected;
        this.blindCounts = blindCounts;
        this.directory = directory;
    }

    List<OrderResponse> rows(List<PurchaseOrder> orders, CurrentUser user) {
        Map<CaseLookup.CaseKey, Long> instances = instances(orders);
        Set<Long> hiding = hiding(orders.stream().collect(Collectors.toMap(PurchaseOrder::id, PurchaseOrder::companyCode)), user);
        return orders.stream().map(order -> OrderResponse.of(order, buyerName(order), instances.get(key(order)), hiding.contains(order.id()), null, null)).toList();
    }

    OrderResponse whole(PurchaseOrder order, CurrentUser user) {
        Predicate<@Nullable String> hidden = hidden(order, user);
        boolean hides = order.lines().stream().map(PurchaseOrderLine::categoryCode).anyMatch(hidden);
        Map<Long, Rejected> rejections = rejected.ofOrder(order.companyCode(), order.id());
        return OrderResponse.of(order, buyerName(order), instances(List.of(order)).get(key(order)), hides,
                order.lines().stream().map(line -> OrderResponse.Line.of(line, rejections.get(line.id()), hidden.test(line.categoryCode()))).toList(),
                amendments.of(order.id(), user).stream().map(each -> AmendmentResponse.of(each, hides)).toList());
    }

    /** Changes of orders, without figures where the goods are counted blind. */
    List<AmendmentResponse> amendments(List<OrderAmendment> all, CurrentUser user) {
        Set<Long> hiding = hiding(all.stream().collect(Collectors.toMap(OrderAmendment::orderId, OrderAmendment::companyCode, (one, same) -> one)), user);
        return all.stream().map(each -> AmendmentResponse.of(each, hiding.contains(each.orderId()))).toList();
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

    /** Those of the orders, each with its company, with goods whose quantity is not for the user; their lines need not be there. */
    private Set<Long> hiding(Map<Long, String> companies, CurrentUser user) {
        if (!BlindCounts.isKeptFrom(user)) {
            return Set.of();
        }
        Map<Long, Set<String>> categories = finding.categories(companies.keySet());
        Set<String> all = categories.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Predicate<@Nullable String>> hidden = companies.values().stream().distinct()
                .collect(Collectors.toMap(Function.identity(), company -> blindCounts.hiddenFrom(user, company, all)));
        return companies.keySet().stream().filter(order -> {
            Predicate<@Nullable String> here = hidden.get(companies.get(order));
            return here.test(null) || categories.getOrDefault(order, Set.of()).stream().anyMatch(here);
        }).collect(Collectors.toSet());
    }

    private Map<CaseLookup.CaseKey, Long> instances(List<PurchaseOrder> orders) {
        return cases.instances(PurchaseOrderProcess.PROCESS_ID, orders.stream().map(OrderResponses::key).toList());
    }

    private Predicate<@Nullable String> hidden(PurchaseOrder order, CurrentUser user) {
        return blindCounts.hiddenFrom(user, order.companyCode(), order.lines().stream().map(PurchaseOrderLine::categoryCode).toList());
    }

    private static CaseLookup.CaseKey key(PurchaseOrder order) {
        return new CaseLookup.CaseKey(order.companyCode(), order.number());
    }
}
