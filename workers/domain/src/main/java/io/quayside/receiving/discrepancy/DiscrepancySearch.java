package io.quayside.receiving.discrepancy;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import io.quayside.receiving.BlindCounts;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which discrepancies a list is to show; the times are half-open. Withdrawn ones only when asked for. */
public record DiscrepancySearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<DiscrepancyType> types,
        Optional<Long> receiptId,
        Optional<Long> vendorId,
        Optional<Long> orderId,
        Optional<Long> productId,
        Optional<Long> claimId,
        Optional<Instant> from,
        Optional<Instant> until,
        boolean withdrawnToo) {

    Specification<Discrepancy> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<Discrepancy> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("type", types).equal("receiptId", receiptId);
            where.equal("vendorId", vendorId).equal("orderId", orderId).equal("productId", productId).equal("claimId", claimId);
            where.atLeast(root.get("loggedAt"), from).below(root.get("loggedAt"), until);
            q.ifPresent(words -> where.words(words, "receiptNumber", "orderNumber", "vendorName", "productSku"));
            Predicate found = BlindCounts.isKeptFrom(user) ? builder.and(where.all(), builder.isFalse(root.get("blind"))) : where.all();
            return withdrawnToo ? found : builder.and(found, builder.isNull(root.get("withdrawnAt")));
        };
    }
}
