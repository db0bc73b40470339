package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.valuation.report.ValuedReceipts;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods receipts that may bear a landed cost. */
@RestController
@RequestMapping("/api/valued-receipts")
class ValuedReceiptController {

    record ValuedReceiptResponse(String id, String companyCode, String number, LocalDate receivedOn, int lines, Money value, Money added) {
        static ValuedReceiptResponse of(ValuedReceipts.Row row) {
            CurrencyUnit currency = CurrencyUnit.of(row.currency());
            return new ValuedReceiptResponse(String.valueOf(row.id()), row.companyCode(), row.number(), row.receivedOn(), row.lines(),
                    Money.of(currency, row.value().stripTrailingZeros()), Money.of(currency, row.added().stripTrailingZeros()));
        }
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "received_on", "id");
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "receivedOn", "received_on", "value", "value");
    private final ValuedReceipts receipts;

    ValuedReceiptController(ValuedReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<ValuedReceiptResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(receipts.list(user.visible(query.filters("companyCode")), query.q().or(() -> query.filter("number")).orElse(null), query.longIds(),
                query.pageable(STANDARD, SORTABLE)), ValuedReceiptResponse::of);
    }
}
