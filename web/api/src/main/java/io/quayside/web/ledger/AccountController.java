package io.quayside.web.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.ledger.account.Account;
import io.quayside.ledger.account.AccountDetails;
import io.quayside.ledger.account.Accounts;
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
@RequestMapping("/api/accounts")
class AccountController {

    record AccountRow(String id, @JsonUnwrapped AccountDetails details) {
        static AccountRow of(Account account) {
            return new AccountRow(String.valueOf(account.id()), account.details());
        }
    }

    private static final Sort STANDARD = Sort.by("code", "id");
    private static final String[] SORTABLE = {"code", "name", "type", "companyCode"};
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<AccountRow>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(accounts.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), AccountRow::of);
    }

    @GetMapping("/{id}")
    @FinanceReader
    AccountRow show(@PathVariable long id, CurrentUser user) {
        return AccountRow.of(accounts.get(id, user.companies()));
    }

    @PostMapping
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    AccountRow create(@Valid @RequestBody AccountDetails details, CurrentUser user) {
        return AccountRow.of(accounts.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @FinanceWriter
    AccountRow change(@PathVariable long id, @Valid @RequestBody AccountDetails details, CurrentUser user) {
        return AccountRow.of(accounts.change(id, details, user.companies()));
    }
}
