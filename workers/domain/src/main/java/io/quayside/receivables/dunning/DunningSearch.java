package io.quayside.receivables.dunning;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which cases a list is to show. */
public record DunningSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<Integer> levels,
        List<DunningOutcome> outcomes,
        Optional<Long> customerId,
        Optional<Boolean> open) {

    Specification<DunningCase> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<DunningCase> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("dunningLevel", levels).any("outcome", outcomes).equal("customerId", customerId);
            q.ifPresent(words -> where.words(words, "number", "customerName"));
            return open.map(wanted -> builder.and(where.all(), wanted ? builder.isNull(root.get("outcome")) : builder.isNotNull(root.get("outcome"))))
                    .orElseGet(where::all);
        };
    }
}
