package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.account.Account;
import io.quayside.ledger.account.Accounts;
import io.quayside.ledger.report.GeneralLedger;
import io.quayside.web.support.CompanyReport;
import io.quayside.web.support.CompanyReport.Scope;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lines of the account {@code accountId}, each with the balance after it; without an account there is nothing to show. */
@RestController
@RequestMapping("/api/general-ledger")
class GeneralLedgerController {

    record LedgerLine(String id, String companyCode, String accountId, String entryId, String number, LocalDate entryDate, String description, String sourceType, String sourceId,
            @Nullable String sourceNumber, @Nullable String reference, @Nullable Money debit, @Nullable Money credit, Money balance) {
    }

    private static final Sort STANDARD = Sort.by("entryDate");
    private final GeneralLedger ledger;
    private final Accounts accounts;
    private final CompanyReport report;

    GeneralLedgerController(GeneralLedger ledger, Accounts accounts, CompanyReport report) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<LedgerLine>> list(ListQuery query, CurrentUser user) {
        Pageable page = query.pageable(STANDARD, "entryDate");
        Optional<Account> account = query.filter("accountId", Long::valueOf).map(id -> accounts.get(id, user.companies()));
        if (account.isEmpty()) {
            return ListResponse.all(List.of());
        }
        Scope scope = report.scope(query, user);
        return ListResponse.of(ledger.lines(account.get().companyCode(), account.get().id(), scope.from(), scope.until(), page), line -> line(line, account.get(), scope));
    }

    private static LedgerLine line(GeneralLedger.Line line, Account account, Scope scope) {
        Money amount = scope.money(line.amount());
        return new LedgerLine(String.valueOf(line.id()), account.companyCode(), String.valueOf(account.id()), String.valueOf(line.entryId()), line.number(), line.entryDate(),
                line.description(), line.sourceType(), String.valueOf(line.sourceId()), line.sourceNumber(), line.reference(), amount.isPositive() ? amount : null,
                amount.isNegative() ? amount.negated() : null, scope.money(line.balance()));
    }
}
