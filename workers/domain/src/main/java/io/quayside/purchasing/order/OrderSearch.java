package io.quayside.purchasing.order;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import io.quayside.purchasing.PurchasingRoles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which orders a list is to show; the amounts are in the company's currency, the times half-open. */
public record OrderSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<OrderStatus> statuses,
        Optional<String> number,
        Optional<Long> vendorId,
        Optional<Long> requisitionId,
        Optional<String> buyer,
        Optional<Instant> createdFrom,
        Optional<Instant> createdUntil,
        Optional<BigDecimal> amountMin,
        Optional<BigDecimal> amountMax) {

    Specification<PurchaseOrder> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<PurchaseOrder> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).equal("requester", own(user));
            where.any("id", ids).any("status", statuses).equal("number", number);
            where.equal("vendorId", vendorId).equal("requisitionId", requisitionId).equal("buyer", buyer);
            where.atLeast(root.get("createdAt"), createdFrom).below(root.get("createdAt"), createdUntil);
            where.atLeast(root.get("companyTotal").get("amount"), amountMin).atMost(root.get("companyTotal").get("amount"), amountMax);
            q.ifPresent(words -> where.words(words, "number", "vendorName", "requisitionNumber"));
            return where.all();
        };
    }

    private static Optional<String> own(CurrentUser user) {
        return PurchasingRoles.seesOnlyOwn(user) ? Optional.of(user.username()) : Optional.empty();
    }
}
