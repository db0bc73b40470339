package io.quayside.receivables.invoice;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

/** Which invoices and notes a list is to show; the amounts are in the company's currency, the dates inclusive. */
public record InvoiceSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<ReceivableStatus> statuses,
        List<ReceivableKind> kinds,
        Optional<Long> customerId,
        Optional<Boolean> disputed,
        Optional<LocalDate> dateFrom,
        Optional<LocalDate> dateUntil,
        Optional<LocalDate> dueUntil,
        Optional<BigDecimal> amountMin,
        Optional<BigDecimal> amountMax) {

    Specification<CustomerInvoice> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<CustomerInvoice> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).any("kind", kinds).equal("customerId", customerId);
            where.atLeast(root.get("invoiceDate"), dateFrom).atMost(root.get("invoiceDate"), dateUntil).atMost(root.get("dueDate"), dueUntil);
            where.atLeast(root.get("companyTotal").get("amount"), amountMin).atMost(root.get("companyTotal").get("amount"), amountMax);
            q.ifPresent(words -> where.words(words.toLowerCase(Locale.ROOT), "searchText"));
            return disputed.map(wanted -> builder.and(where.all(),
                    wanted ? builder.isNotNull(root.get("disputeReason")) : builder.isNull(root.get("disputeReason")))).orElseGet(where::all);
        };
    }
}
