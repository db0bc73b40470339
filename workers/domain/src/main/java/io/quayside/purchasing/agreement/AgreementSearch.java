package io.quayside.purchasing.agreement;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which agreements a list is to show. */
public record AgreementSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<AgreementStatus> statuses,
        Optional<String> number,
        Optional<Long> vendorId,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    Specification<PurchaseAgreement> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<PurchaseAgreement> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).equal("number", number).equal("vendorId", vendorId);
            where.atLeast(root.get("validUntil"), validFrom).atMost(root.get("validUntil"), validTo);
            q.ifPresent(words -> where.words(words, "number", "title", "vendorName"));
            return where.all();
        };
    }
}
