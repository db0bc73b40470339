package io.quayside.ledger.account;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.product.ProductCategories;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** A changed rule is for later entries; those that are posted stay on their accounts. */
@Service
public class AccountRules extends Register<AccountRule, Long, AccountRuleDetails> {

    private final RuleRows rows;
    private final AccountRows accounts;
    private final ProductCategories categories;

    AccountRules(RuleRows rows, AccountRows accounts, ProductCategories categories) {
        super("account rule", rows, filter("id", "companyCode", null, "companyCode", "categoryCode", "role", "accountId"));
        this.rows = rows;
        this.accounts = accounts;
        this.categories = categories;
    }

    @Override
    protected void check(AccountRuleDetails details, Optional<AccountRule> present) {
        require(details.categoryCode() == null || categories.find(details.categoryCode(), Set.of()).isPresent(), "categoryCode", "is not a product category");
        require(details.role().isRuled(), "role", "has no rules: such lines name their account");
        require(accounts.findById(details.accountId()).filter(account -> account.isActive() && account.companyCode().equals(details.companyCode())).isPresent(),
                "accountId", "is not an active account of the company");
        Optional<AccountRule> same = rows.findByCompanyCodeAndRoleAndCategoryCode(details.companyCode(), details.role(), AccountRule.column(details.categoryCode()));
        require(same.isEmpty() || same.equals(present), "role", "has a rule for the category already");
        require(present.isEmpty() || same.isPresent(), "role", "and category cannot be changed; make another rule");
    }

    @Override
    protected AccountRule make(AccountRuleDetails details) {
        return new AccountRule(details);
    }

    @Override
    protected void apply(AccountRule rule, AccountRuleDetails details) {
        rule.change(details);
    }
}
