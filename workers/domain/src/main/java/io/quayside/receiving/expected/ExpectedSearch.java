package io.quayside.receiving.expected;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which expected receipts a list is to show; both days are included. */
public record ExpectedSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<ExpectedStatus> statuses,
        List<DeliveryPriority> priorities,
        Optional<String> warehouse,
        Optional<Long> vendorId,
        Optional<Long> orderId,
        Optional<String> buyer,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    Specification<ExpectedReceipt> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<ExpectedReceipt> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).any("priority", priorities);
            where.equal("warehouseCode", warehouse).equal("vendorId", vendorId).equal("orderId", orderId).equal("buyer", buyer);
            where.atLeast(root.get("expectedDate"), from).atMost(root.get("expectedDate"), until);
            q.ifPresent(words -> where.words(words, "orderNumber", "vendorName", "carrier", "trackingNumber", "dock"));
            return where.all();
        };
    }
}
