package io.quayside.payables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

public record ProposalSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<ProposalStatus> statuses,
        Optional<LocalDate> payFrom,
        Optional<LocalDate> payUntil) {

    Specification<PaymentProposal> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<PaymentProposal> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses);
            where.atLeast(root.get("payOn"), payFrom).atMost(root.get("payOn"), payUntil);
            q.ifPresent(words -> where.words(words, "number", "proposedBy"));
            return where.all();
        };
    }
}
