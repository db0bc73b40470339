package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which requests a list is to show. */
public record RfqSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<RfqStatus> statuses,
        Optional<String> number,
        Optional<String> buyer,
        Optional<Long> requisitionId,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo) {

    Specification<Rfq> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<Rfq> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).equal("number", number);
            where.equal("buyer", buyer).equal("requisitionId", requisitionId);
            where.atLeast(root.get("quotesDueOn"), dueFrom).atMost(root.get("quotesDueOn"), dueTo);
            q.ifPresent(words -> where.words(words, "number", "title", "requisitionNumber"));
            return where.all();
        };
    }
}
