package io.quayside.ledger.account;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.BookedLine;
import io.quayside.ledger.PostLine;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows the account rules: the one of the nearest category above, else the one for all. */
@Component
public class AccountFinder {

    private final JdbcClient jdbc;
    private final ProductCategories categories;
    private final SettingUpBooks books;

    AccountFinder(JdbcClient jdbc, ProductCategories categories, SettingUpBooks books) {
        this.jdbc = jdbc;
        this.categories = categories;
        this.books = books;
    }

    private record Rule(String categoryCode, AccountRole role, long accountId) {
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<BookedLine> book(String companyCode, List<PostLine> lines) {
        Map<AccountRole, Map<String, Long>> rules = rules(companyCode, lines);
        return lines.stream().map(line -> new BookedLine(line.byHand() != null ? line.byHand().accountId()
                : account(rules.getOrDefault(line.role(), Map.of()), line, companyCode), line)).toList();
    }

    private long account(Map<String, Long> byCategory, PostLine line, String companyCode) {
        return upwards(byCategory, line.categoryCode()).filter(byCategory::containsKey).findFirst().map(byCategory::get)
                .orElseThrow(() -> new Refusal.Conflict("no-account", "%s has no account for %s.".formatted(companyCode, line.role())));
    }

    private Stream<String> upwards(Map<String, Long> byCategory, @Nullable String categoryCode) {
        boolean byCategories = categoryCode != null && !Set.of(AccountRule.ALL_CATEGORIES).containsAll(byCategory.keySet());
        return Stream.concat(byCategories ? categories.upwards(categoryCode).stream() : Stream.empty(), Stream.of(AccountRule.ALL_CATEGORIES));
    }

    /** With a share lock: a rule does not change while it is followed. */
    private Map<AccountRole, Map<String, Long>> rules(String companyCode, List<PostLine> lines) {
        Set<String> roles = lines.stream().map(PostLine::role).filter(AccountRole::isRuled).map(Enum::name).collect(Collectors.toSet());
        if (roles.isEmpty()) {
            return Map.of();
        }
        List<Rule> rules = read(companyCode, roles);
        if (rules.isEmpty()) {
            books.setUp(companyCode);
            rules = read(companyCode, roles);
        }
        return rules.stream().collect(Collectors.groupingBy(Rule::role, Collectors.toMap(Rule::categoryCode, Rule::accountId)));
    }

    private List<Rule> read(String companyCode, Set<String> roles) {
        return jdbc.sql("""
                SELECT category_code, role, account_id FROM ledger_account_rule WHERE company_code = :company AND role IN (:roles) LOCK IN SHARE MODE""")
                .param("company", companyCode).param("roles", roles).query(Rule.class).list();
    }
}
