package io.quayside.ledger.account;

import static io.quayside.ledger.LedgerMother.entry;
import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccountRulesTest extends DomainIntegrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    @Autowired
    Accounts accounts;
    @Autowired
    AccountRules rules;
    @Autowired
    PostingEntries posting;
    @Autowired
    ProductCategories categories;
    @Autowired
    LedgerMother ledger;
    @Autowired
    JdbcClient jdbc;

    @Test
    void aNewCompanyHasAnAccountForEveryRole() {
        String company = ledger.company("CHART");
        assertThat(rules.list(RowQuery.all(Set.of(company)), PageRequest.of(0, 100)).map(AccountRule::role))
                .containsExactlyInAnyOrder(Arrays.stream(AccountRole.values()).filter(AccountRole::isRuled).toArray(AccountRole[]::new));
        Account bank = accounts.find(company, "1000").orElseThrow();
        assertInvalid("role", () -> rules.create(new AccountRuleDetails(company, null, AccountRole.BY_HAND, bank.id(), null), Set.of(company)));
        assertThat(accounts.list(RowQuery.all(Set.of(company)).search("grni"), PageRequest.of(0, 100))).isEmpty();
        assertThat(accounts.list(RowQuery.all(Set.of(company)).search("not invoiced"), PageRequest.of(0, 100))).hasSize(1);
    }

    @Test
    void theRuleOfTheNearestCategoryAboveIsFollowed() {
        String company = ledger.company("RULES");
        category("RULES-TOOLS", null);
        category("RULES-POWER", "RULES-TOOLS");
        category("RULES-DRILLS", "RULES-POWER");
        rule(company, "RULES-TOOLS", "1401");
        rule(company, "RULES-POWER", "1402");
        assertThat(posted(company, "RULES-DRILLS")).isEqualTo("1402");
        assertThat(posted(company, "RULES-TOOLS")).isEqualTo("1401");
        assertThat(posted(company, null)).isEqualTo("1400");
    }

    @Test
    void whatEntriesRelyOnCannotBeTakenAway() {
        String company = ledger.company("RELY");
        Account stock = accounts.find(company, "1400").orElseThrow();
        assertInvalid("active", () -> accounts.change(stock.id(), new AccountDetails(company, "1400", "Stock", AccountType.ASSET, false, 0), Set.of(company)));
        assertInvalid("type", () -> accounts.change(stock.id(), new AccountDetails(company, "1400", "Stock", AccountType.EXPENSE, true, 0), Set.of(company)));
        assertInvalid("code", () -> accounts.create(new AccountDetails(company, "1400", "Stock again", AccountType.ASSET, true, null), Set.of(company)));
        assertInvalid("accountId", () -> rules.create(new AccountRuleDetails(ledger.company("RELY2"), null, AccountRole.STOCK, stock.id(), null), Set.of("RELY2")));
        assertInvalid("role", () -> rules.create(new AccountRuleDetails(company, null, AccountRole.STOCK, stock.id(), null), Set.of(company)));
        assertThatThrownBy(() -> accounts.get(stock.id(), Set.of("RELY2"))).isInstanceOf(Refusal.NotFound.class);
    }

    private void category(String code, String above) {
        categories.create(new CategoryDetails(code, above, code, 1, null), Set.of());
    }

    private void rule(String company, String category, String accountCode) {
        Account account = accounts.create(new AccountDetails(company, accountCode, "Stock " + category, AccountType.ASSET, true, null), Set.of(company));
        rules.create(new AccountRuleDetails(company, category, AccountRole.STOCK, account.id(), null), Set.of(company));
    }

    private String posted(String company, String category) {
        long id = posting.post(entry(company, "of " + category, DAY, PostLine.of(AccountRole.STOCK, eur("1.00")).product(7L, category),
                PostLine.of(AccountRole.GRNI, eur("-1.00")))).id();
        return jdbc.sql("SELECT code FROM ledger_line JOIN ledger_account account ON account.id = account_id WHERE entry_id = ? AND role = 'STOCK'").params(id)
                .query(String.class).single();
    }

    private static void assertInvalid(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsKey(field));
    }
}
