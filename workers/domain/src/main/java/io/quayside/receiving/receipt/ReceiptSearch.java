package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which goods receipts a list is to show; the times are half-open. */
public record ReceiptSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<ReceiptStatus> statuses,
        Optional<String> number,
        Optional<Long> orderId,
        Optional<Long> vendorId,
        Optional<String> warehouse,
        Optional<Instant> openedFrom,
        Optional<Instant> openedUntil) {

    Specification<GoodsReceipt> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<GoodsReceipt> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).equal("number", number);
            where.equal("orderId", orderId).equal("vendorId", vendorId).equal("warehouseCode", warehouse);
            where.atLeast(root.get("openedAt"), openedFrom).below(root.get("openedAt"), openedUntil);
            q.ifPresent(words -> where.words(words, "number", "orderNumber", "vendorName", "deliveryNote"));
            return where.all();
        };
    }
}
