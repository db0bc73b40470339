package io.quayside.receivables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which receipts a list is to show; the dates are inclusive. */
public record PaymentSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<PaymentStatus> statuses,
        Optional<Long> customerId,
        Optional<LocalDate> dateFrom,
        Optional<LocalDate> dateUntil) {

    Specification<CustomerPayment> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<CustomerPayment> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).equal("customerId", customerId);
            where.atLeast(root.get("receivedOn"), dateFrom).atMost(root.get("receivedOn"), dateUntil);
            q.ifPresent(words -> where.words(words.toLowerCase(Locale.ROOT), "searchText"));
            return where.all();
        };
    }
}
