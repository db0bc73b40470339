package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

public record AdvanceSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<AdvanceStatus> statuses,
        Optional<Long> vendorId) {

    Specification<VendorAdvance> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<VendorAdvance> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).equal("vendorId", vendorId);
            q.ifPresent(words -> where.words(words, "number", "vendorName"));
            return where.all();
        };
    }
}
