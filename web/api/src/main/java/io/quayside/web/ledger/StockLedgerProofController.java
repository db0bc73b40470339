package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.valuation.report.StockLedgerProof;
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

/** Stock against ledger, by stock account, at the end of the day {@code until}. */
@RestController
@RequestMapping("/api/stock-ledger-proof")
class StockLedgerProofController {

    record ProofResponse(String id, String companyCode, String accountCode, String accountName, Money stockValue, Money ledgerBalance, Money difference) {
        static ProofResponse of(StockLedgerProof.Row row, Scope scope) {
            return new ProofResponse(String.valueOf(row.id()), row.companyCode(), row.accountCode(), row.accountName(), scope.money(row.stockValue()),
                    scope.money(row.ledgerBalance()), scope.money(row.difference()));
        }
    }

    private static final RowsInMemory<ProofResponse> ROWS = new RowsInMemory<>(ProofResponse::id, "accountCode", Map.of("accountCode", ProofResponse::accountCode,
            "accountName", ProofResponse::accountName, "stockValue", row -> row.stockValue().getAmount(), "ledgerBalance", row -> row.ledgerBalance().getAmount(),
            "difference", row -> row.difference().getAmount()));
    private final StockLedgerProof proof;
    private final CompanyReport report;

    StockLedgerProofController(StockLedgerProof proof, CompanyReport report) {
        this.proof = proof;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<ProofResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        return ROWS.page(proof.of(scope.companyCode(), scope.until()).stream().map(row -> ProofResponse.of(row, scope)).toList(), query);
    }
}
