package io.quayside.ledger.account;

import io.quayside.masterdata.Register;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class Accounts extends Register<Account, Long, AccountDetails> {

    private final AccountRows rows;
    private final RuleRows rules;

    Accounts(AccountRows rows, RuleRows rules) {
        super("account", rows, filter("id", "companyCode", "name", "companyCode", "code", "type", "active"));
        this.rows = rows;
        this.rules = rules;
    }

    public Map<Long, Account> byId(Collection<Long> ids) {
        return rows.findAllById(Set.copyOf(ids)).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }

    public Optional<Account> find(String companyCode, String code) {
        return rows.findByCompanyCodeAndCode(companyCode, code);
    }

    @Override
    protected void check(AccountDetails details, Optional<Account> present) {
        if (present.isEmpty()) {
            require(find(details.companyCode(), details.code()).isEmpty(), "code", "is in use");
            return;
        }
        require(present.get().code().equals(details.code()), "code", "cannot be changed, entries are kept under it");
        require(present.get().type() == details.type(), "type", "cannot be changed, reports were made with it");
        require(details.active() || !rules.existsByAccountId(present.get().id()), "active", "must stay, account rules point to it");
    }

    @Override
    protected Account make(AccountDetails details) {
        return new Account(details);
    }

    @Override
    protected void apply(Account account, AccountDetails details) {
        account.change(details);
    }
}
