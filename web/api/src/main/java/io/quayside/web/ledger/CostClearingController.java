package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.report.ControlBalances;
import io.quayside.valuation.report.CostClearing;
import io.quayside.web.support.CompanyReport;
import io.quayside.web.support.CompanyReport.Scope;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bills of carriers and customs, and landed costs, that do not clear each other at the end of the day {@code until}. */
@RestController
@RequestMapping("/api/landed-cost-clearing")
class CostClearingController {

    /** @param amount that is open, without its sign */
    record ClearingResponse(String id, String companyCode, CostClearing.Side side, String documentType, String documentId, @Nullable String documentNumber,
            String description, @Nullable String partnerId, LocalDate since, Money amount) {
        static ClearingResponse of(CostClearing.Row row, Scope scope) {
            return new ClearingResponse(row.id(), scope.companyCode(), row.side(), row.documentType(), String.valueOf(row.documentId()), row.documentNumber(),
                    row.description(), row.partnerId() == null ? null : row.partnerId().toString(), row.since(), scope.money(row.balance().abs()));
        }
    }

    private static final Sort STANDARD = Sort.by("since", "reference");
    private static final Map<String, String> SORTABLE = Map.of("since", "since", "documentNumber", "document_number", "amount", "balance");
    private final CostClearing clearing;
    private final ControlBalances control;
    private final CompanyReport report;

    CostClearingController(CostClearing clearing, ControlBalances control, CompanyReport report) {
        this.clearing = clearing;
        this.control = control;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<ClearingResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        var question = new CostClearing.Question(scope.companyCode(), scope.until(), query.filter("side", CostClearing.Side::valueOf).orElse(null), query.ids());
        return ListResponse.of(clearing.list(question, query.pageable(STANDARD, SORTABLE)), row -> ClearingResponse.of(row, scope));
    }

    @GetMapping("/totals")
    @FinanceReader
    ReportTotals totals(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        return ReportTotals.of(scope.until(), scope.money(clearing.total(scope.companyCode(), scope.until())),
                control.balance(scope.companyCode(), AccountRole.LANDED_COST_CLEARING, scope.until(), scope.company().currency()));
    }
}
