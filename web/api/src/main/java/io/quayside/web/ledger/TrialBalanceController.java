package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.account.AccountType;
import io.quayside.ledger.report.TrialBalance;
import io.quayside.web.support.CompanyReport;
import io.quayside.web.support.CompanyReport.Scope;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.RowsInMemory;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The id of a row is that of its account. */
@RestController
@RequestMapping("/api/trial-balance")
class TrialBalanceController {

    record BalanceResponse(String id, String companyCode, String code, String name, AccountType type, Money opening, Money debit, Money credit, Money closing) {
        static BalanceResponse of(TrialBalance.Row row, Scope scope) {
            return new BalanceResponse(String.valueOf(row.id()), scope.companyCode(), row.code(), row.name(), row.type(), scope.money(row.opening()),
                    scope.money(row.debit()), scope.money(row.credit()), scope.money(row.closing()));
        }
    }

    private static final RowsInMemory<BalanceResponse> ROWS = new RowsInMemory<>(BalanceResponse::id, "code", Map.of("code", BalanceResponse::code, "name", BalanceResponse::name,
            "type", BalanceResponse::type, "opening", row -> row.opening().getAmount(), "debit", row -> row.debit().getAmount(), "credit", row -> row.credit().getAmount(),
            "closing", row -> row.closing().getAmount()));
    private final TrialBalance trialBalance;
    private final CompanyReport report;

    TrialBalanceController(TrialBalance trialBalance, CompanyReport report) {
        this.trialBalance = trialBalance;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<BalanceResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        return ROWS.page(trialBalance.of(scope.companyCode(), scope.from(), scope.until()).stream().map(row -> BalanceResponse.of(row, scope)).toList(), query);
    }
}
