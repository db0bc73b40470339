package io.quayside.web.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.ledger.account.AccountRule;
import io.quayside.ledger.account.AccountRuleDetails;
import io.quayside.ledger.account.AccountRules;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/account-rules")
class AccountRuleController {

    record AccountRuleRow(String id, @JsonUnwrapped AccountRuleDetails details) {
        static AccountRuleRow of(AccountRule rule) {
            return new AccountRuleRow(String.valueOf(rule.id()), rule.details());
        }
    }

    private static final Sort STANDARD = Sort.by("role", "categoryCode", "id");
    private static final String[] SORTABLE = {"role", "categoryCode", "companyCode"};
    private final AccountRules accountRules;

    AccountRuleController(AccountRules accountRules) {
        this.accountRules = accountRules;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<AccountRuleRow>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(accountRules.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), AccountRuleRow::of);
    }

    @GetMapping("/{id}")
    @FinanceReader
    AccountRuleRow show(@PathVariable long id, CurrentUser user) {
        return AccountRuleRow.of(accountRules.get(id, user.companies()));
    }

    @PostMapping
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    AccountRuleRow create(@Valid @RequestBody AccountRuleDetails details, CurrentUser user) {
        return AccountRuleRow.of(accountRules.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @FinanceWriter
    AccountRuleRow change(@PathVariable long id, @Valid @RequestBody AccountRuleDetails details, CurrentUser user) {
        return AccountRuleRow.of(accountRules.change(id, details, user.companies()));
    }
}
