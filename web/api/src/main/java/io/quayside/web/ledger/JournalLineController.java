package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.report.JournalLines;
import io.quayside.web.support.CompanyReport;
import io.quayside.web.support.CompanyReport.Scope;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All lines of the books from {@code from} until {@code until}: by entry or by account, to be looked through and exported. */
@RestController
@RequestMapping("/api/journal-lines")
class JournalLineController {

    record LineResponse(String id, String companyCode, String entryId, String number, int lineNumber, LocalDate entryDate, String accountCode, String accountName,
            String entryDescription, @Nullable String description, @Nullable String costCentreCode, String sourceType, String sourceId, @Nullable String sourceNumber,
            @Nullable String reference, @Nullable String partnerId, @Nullable String productSku, @Nullable Money debit, @Nullable Money credit, @Nullable Money foreign) {

        static LineResponse of(JournalLines.Row row, Scope scope) {
            Money amount = scope.money(row.amount());
            return new LineResponse(String.valueOf(row.id()), scope.companyCode(), String.valueOf(row.entryId()), row.number(), row.lineNumber(), row.entryDate(),
                    row.accountCode(), row.accountName(), row.entryDescription(), row.description(), row.costCentreCode(), row.sourceType(), String.valueOf(row.sourceId()),
                    row.sourceNumber(), row.reference(), row.partnerId() == null ? null : row.partnerId().toString(), row.productSku(),
                    amount.isPositive() ? amount : null, amount.isNegative() ? amount.negated() : null,
                    row.foreignAmount() == null ? null : Money.of(CurrencyUnit.of(row.foreignCurrency()), row.foreignAmount().stripTrailingZeros()));
        }
    }

    /** As the journal has them. */
    private static final Sort STANDARD = Sort.by("entry_date", "number", "line_number");
    private static final Map<String, String> SORTABLE = Map.of("entryDate", "entry_date", "number", "number", "accountCode", "account_code", "sourceNumber", "source_number");
    private final JournalLines lines;
    private final CompanyReport report;

    JournalLineController(JournalLines lines, CompanyReport report) {
        this.lines = lines;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<LineResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        var question = new JournalLines.Question(scope.companyCode(), scope.from(), scope.until(), query.filter("accountId", Long::valueOf).orElse(null),
                query.filter("costCentreCode").orElse(null), query.filter("partnerId", Long::valueOf).orElse(null), query.longIds());
        return ListResponse.of(lines.list(question, query.pageable(STANDARD, SORTABLE)), row -> LineResponse.of(row, scope));
    }
}
