package io.quayside.purchasing.requisition;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import io.quayside.purchasing.PurchasingRoles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which requisitions a list is to show; the amounts are in the company's currency, the times half-open. */
public record RequisitionSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<RequisitionStatus> statuses,
        Optional<String> number,
        Optional<String> requester,
        Optional<String> costCentre,
        Optional<Instant> createdFrom,
        Optional<Instant> createdUntil,
        Optional<BigDecimal> amountMin,
        Optional<BigDecimal> amountMax) {

    Specification<Requisition> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<Requisition> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).equal("requester", own(user)).equal("requester", requester);
            where.any("id", ids).any("status", statuses).equal("number", number).equal("costCentre", costCentre);
            where.atLeast(root.get("createdAt"), createdFrom).below(root.get("createdAt"), createdUntil);
            where.atLeast(root.get("companyTotal").get("amount"), amountMin).atMost(root.get("companyTotal").get("amount"), amountMax);
            q.ifPresent(words -> where.words(words, "number", "title", "requesterName"));
            return where.all();
        };
    }

    private static Optional<String> own(CurrentUser user) {
        return PurchasingRoles.seesOnlyOwn(user) ? Optional.of(user.username()) : Optional.empty();
    }
}
