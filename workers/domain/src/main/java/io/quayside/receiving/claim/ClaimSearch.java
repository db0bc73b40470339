package io.quayside.receiving.claim;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which claims a list is to show. */
public record ClaimSearch(
        Collection<Long> ids, Optional<String> q, Collection<String> companies, Optional<String> status, Optional<Long> vendorId, Optional<Long> receiptId) {

    Specification<VendorClaim> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<VendorClaim> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).equal("status", status).equal("vendorId", vendorId);
            where.equal("receiptId", receiptId);
            q.ifPresent(words -> where.words(words, "number", "vendorName"));
            return where.all();
        };
    }
}
