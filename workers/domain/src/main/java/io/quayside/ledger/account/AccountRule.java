package io.quayside.ledger.account;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Which account plays a role in a company, for one branch of the catalogue or for all of it. */
@Entity
@Table(name = "ledger_account_rule")
public class AccountRule extends BusinessEntity implements CompanyOwned {

    static final String ALL_CATEGORIES = "";

    private String companyCode;
    private String categoryCode;
    @Enumerated(EnumType.STRING)
    private AccountRole role;
    private long accountId;

    protected AccountRule() {
    }

    AccountRule(AccountRuleDetails details) {
        companyCode = details.companyCode();
        categoryCode = column(details.categoryCode());
        role = details.role();
        accountId = details.accountId();
    }

    void change(AccountRuleDetails details) {
        accountId = details.accountId();
    }

    /** The category as the unique index has it, which would let nulls through. */
    static String column(@Nullable String categoryCode) {
        return categoryCode == null ? ALL_CATEGORIES : categoryCode;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public @Nullable String categoryCode() {
        return categoryCode.equals(ALL_CATEGORIES) ? null : categoryCode;
    }

    public AccountRole role() {
        return role;
    }

    public long accountId() {
        return accountId;
    }

    public AccountRuleDetails details() {
        return new AccountRuleDetails(companyCode, categoryCode(), role, accountId, version());
    }
}
