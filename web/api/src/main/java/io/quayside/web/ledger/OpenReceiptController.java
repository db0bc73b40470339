package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.report.ControlBalances;
import io.quayside.shared.Quantity;
import io.quayside.valuation.report.OpenReceipts;
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

/** All that is open on GRNI at the end of the day {@code until}; the id of a row is the reference of its open item. */
@RestController
@RequestMapping("/api/open-receipts")
class OpenReceiptController {

    /** @param kind received and not billed, billed and not received, or neither */
    record OpenReceiptResponse(String id, String companyCode, OpenReceipts.Kind kind, @Nullable String receiptId, String documentType, String documentId,
            @Nullable String documentNumber, LocalDate since, int ageDays, @Nullable String productId, @Nullable String sku, @Nullable String name, @Nullable String partnerId,
            @Nullable Quantity quantity, @Nullable Quantity returned, @Nullable Money received, Money open) {
        static OpenReceiptResponse of(OpenReceipts.Row row, Scope scope) {
            boolean goods = row.quantity() != null;
            return new OpenReceiptResponse(row.id(), scope.companyCode(), row.kind(), text(row.receiptId()), row.documentType(), String.valueOf(row.documentId()),
                    row.documentNumber(), row.since(), row.ageDays(), text(row.productId()), row.sku(), row.name(), text(row.partnerId()),
                    goods ? Quantity.of(row.quantity(), row.unit()) : null, goods ? Quantity.of(row.returned(), row.unit()) : null,
                    goods ? scope.money(row.receivedAmount()) : null, scope.money(row.openAmount()));
        }

        private static @Nullable String text(@Nullable Long id) {
            return id == null ? null : id.toString();
        }
    }

    private static final Sort STANDARD = Sort.by("since", "reference");
    private static final Map<String, String> SORTABLE = Map.of("documentNumber", "document_number", "since", "since", "ageDays", "age_days", "sku", "sku",
            "open", "open_amount", "received", "received_amount");
    private final OpenReceipts receipts;
    private final ControlBalances control;
    private final CompanyReport report;

    OpenReceiptController(OpenReceipts receipts, ControlBalances control, CompanyReport report) {
        this.receipts = receipts;
        this.control = control;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<OpenReceiptResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        var question = new OpenReceipts.Question(scope.companyCode(), scope.until(), query.filter("olderThanDays", Integer::valueOf).orElse(null),
                query.filter("receiptId", Long::valueOf).orElse(null), query.ids());
        return ListResponse.of(receipts.list(question, query.pageable(STANDARD, SORTABLE)), row -> OpenReceiptResponse.of(row, scope));
    }

    /** That all of it together is the balance of the accounts. */
    @GetMapping("/totals")
    @FinanceReader
    ReportTotals totals(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        return ReportTotals.of(scope.until(), scope.money(receipts.total(scope.companyCode(), scope.until(), null)),
                control.balance(scope.companyCode(), AccountRole.GRNI, scope.until(), scope.company().currency()).negated());
    }
}
