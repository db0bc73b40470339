package io.quayside.payables.bank;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading bank accounts, and which of them payments may go to. */
@Service
@Transactional(readOnly = true)
public class FindingBankAccounts {

    private final VendorBankAccounts accounts;

    FindingBankAccounts(VendorBankAccounts accounts) {
        this.accounts = accounts;
    }

    public Page<VendorBankAccount> list(BankAccountSearch search, CurrentUser user, Pageable page) {
        return accounts.findAll(search.visibleTo(user), page);
    }

    public VendorBankAccount get(long id, CurrentUser user) {
        return accounts.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("bank account", id));
    }

    public Map<Long, VendorBankAccount> byId(Collection<Long> ids) {
        return accounts.findAllById(ids).stream().collect(Collectors.toMap(VendorBankAccount::id, Function.identity()));
    }

    /** By vendor: the active account, and whether another one waits for its confirmation, which stops payments meanwhile. */
    public Map<Long, Standing> standings(Collection<Long> vendorIds) {
        Map<Long, List<VendorBankAccount>> byVendor = accounts.findByVendorIdInAndStatusIn(vendorIds, List.of(BankAccountStatus.ACTIVE, BankAccountStatus.PENDING))
                .stream().collect(Collectors.groupingBy(VendorBankAccount::vendorId));
        return byVendor.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Standing.of(entry.getValue())));
    }

    public record Standing(@Nullable VendorBankAccount active, boolean changePending) {

        public static final Standing NONE = new Standing(null, false);

        static Standing of(List<VendorBankAccount> accounts) {
            return new Standing(accounts.stream().filter(each -> each.status() == BankAccountStatus.ACTIVE).findFirst().orElse(null),
                    accounts.stream().anyMatch(each -> each.status() == BankAccountStatus.PENDING));
        }
    }
}
