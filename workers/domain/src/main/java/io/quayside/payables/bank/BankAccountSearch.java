package io.quayside.payables.bank;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.Conditions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.domain.Specification;

public record BankAccountSearch(
        Collection<Long> ids,
        Optional<String> q,
        Collection<String> companies,
        List<BankAccountStatus> statuses,
        Optional<Long> vendorId) {

    Specification<VendorBankAccount> visibleTo(CurrentUser user) {
        return (root, query, builder) -> {
            Conditions<VendorBankAccount> where = new Conditions<>(root, builder);
            where.in("companyCode", user.visible(companies)).any("id", ids).any("status", statuses).equal("vendorId", vendorId);
            q.ifPresent(words -> where.words(words, "vendorName", "holder"));
            return where.all();
        };
    }
}
