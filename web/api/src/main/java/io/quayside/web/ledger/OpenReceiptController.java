package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
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
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods received and not invoiced at the end of the day {@code until}; the id of a row is that of the receipt line. */
@RestController
@RequestMapping("/api/open-receipts")
class OpenReceiptController {

    record OpenReceiptResponse(String id, String companyCode, String receiptId, String receiptNumber, LocalDate receivedOn, int ageDays, String productId, String sku,
            String name, Quantity quantity, Quantity returned, Money received, Money open) {
        static OpenReceiptResponse of(OpenReceipts.Row row, Scope scope) {
            return new OpenReceiptResponse(String.valueOf(row.receiptLineId()), scope.companyCode(), String.valueOf(row.receiptId()), row.receiptNumber(), row.receivedOn(),
                    row.ageDays(), String.valueOf(row.productId()), row.sku(), row.name(), Quantity.of(row.quantity(), row.unit()), Quantity.of(row.returned(), row.unit()),
                    scope.money(row.receivedAmount()), scope.money(row.openAmount()));
        }
    }

    private static final Sort STANDARD = Sort.by("received_on", "receipt_line_id");
    private static final Map<String, String> SORTABLE = Map.of("receiptNumber", "receipt_number", "receivedOn", "received_on", "ageDays", "age_days", "sku", "sku",
            "open", "open_amount", "received", "received_amount");
    private final OpenReceipts receipts;
    private final CompanyReport report;

    OpenReceiptController(OpenReceipts receipts, CompanyReport report) {
        this.receipts = receipts;
        this.report = report;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<OpenReceiptResponse>> list(ListQuery query, CurrentUser user) {
        Scope scope = report.scope(query, user);
        var question = new OpenReceipts.Question(scope.companyCode(), scope.until(), query.filter("olderThanDays", Integer::valueOf).orElse(null),
                query.filter("receiptId", Long::valueOf).orElse(null), query.longIds());
        return ListResponse.of(receipts.list(question, query.pageable(STANDARD, SORTABLE)), row -> OpenReceiptResponse.of(row, scope));
    }
}
