package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.payables.openitem.AgeBucket;
import io.quayside.payables.openitem.Ageing;
import io.quayside.payables.openitem.OpenDocument;
import io.quayside.payables.openitem.OpenPosition;
import io.quayside.payables.openitem.ReportingOpenItems;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Open items and ageing of one company, side and day. */
@RestController
class OpenItemController {

    private final ReportingOpenItems reporting;
    private final CompanyDays days;

    OpenItemController(ReportingOpenItems reporting, CompanyDays days) {
        this.reporting = reporting;
        this.days = days;
    }

    record OpenItemResponse(String id, @Nullable String documentType, @Nullable Long documentId, @Nullable String documentNumber, @Nullable Long partnerId,
                            @Nullable String partnerName, @Nullable LocalDate date, LocalDate dueDate, @Nullable Money total, Money open, boolean held) {

        static OpenItemResponse of(OpenPosition position) {
            OpenDocument document = position.document();
            String id = position.reference() == null ? "without-reference" : position.reference();
            return document == null
                    ? new OpenItemResponse(id, null, null, null, position.partnerId(), null, null, position.since(), null, position.open(), false)
                    : new OpenItemResponse(id, document.type(), document.id(), document.number(), document.partnerId(), document.partnerName(), document.date(),
                            document.dueDate(), document.total(), position.open(), document.held());
        }
    }

    record AgeingResponse(String id, @Nullable Long partnerId, String partnerName, Money notDue, Money upTo30, Money upTo60, Money upTo90, Money over90,
                          Money total) {

        static AgeingResponse of(Ageing.Row row) {
            Map<AgeBucket, Money> buckets = row.buckets();
            return new AgeingResponse(row.partnerId() == null ? row.partnerName() : String.valueOf(row.partnerId()), row.partnerId(), row.partnerName(),
                    buckets.get(AgeBucket.NOT_DUE), buckets.get(AgeBucket.UP_TO_30), buckets.get(AgeBucket.UP_TO_60), buckets.get(AgeBucket.UP_TO_90),
                    buckets.get(AgeBucket.OVER_90), row.total());
        }
    }

    /** The sum of the list beside the control accounts. */
    record AgeingTotals(LocalDate asOf, Money total, Money control, boolean reconciles) {}

    @GetMapping("/api/open-items")
    @PayablesReader
    ResponseEntity<List<OpenItemResponse>> open(ListQuery query, CurrentUser user) {
        Asked asked = Asked.of(query, user, days);
        Optional<Long> partner = query.filter("partnerId", Long::valueOf);
        return page(asked.company().map(company -> reporting.open(company, asked.side(), asked.asOf(company))).orElse(List.of()).stream()
                .filter(position -> partner.isEmpty() || partner.equals(position.partner()))
                .map(OpenItemResponse::of).filter(item -> query.ids().isEmpty() || query.ids().contains(item.id())).toList(), query, "dueDate");
    }

    @GetMapping("/api/ageing")
    @PayablesReader
    ResponseEntity<List<AgeingResponse>> ageing(ListQuery query, CurrentUser user) {
        Asked asked = Asked.of(query, user, days);
        return page(asked.company().map(company -> reporting.ageing(company, asked.side(), asked.asOf(company)).rows()).orElse(List.of()).stream()
                .map(AgeingResponse::of).filter(row -> query.ids().isEmpty() || query.ids().contains(row.id())).toList(), query, "partnerName");
    }

    @GetMapping("/api/ageing/totals")
    @PayablesReader
    AgeingTotals totals(ListQuery query, CurrentUser user) {
        Asked asked = Asked.of(query, user, days);
        String company = asked.company().orElseThrow(() -> new Refusal.Invalid("companyCode", "is needed"));
        Ageing ageing = reporting.ageing(company, asked.side(), asked.asOf(company));
        return new AgeingTotals(ageing.asOf(), ageing.total(), ageing.control(), ageing.reconciles());
    }

    /** Computed whole, since every row depends on the day. */
    private static <T> ResponseEntity<List<T>> page(List<T> all, ListQuery query, String order) {
        query.pageable(Sort.by(order), order);
        List<T> rows = query.direction() == Sort.Direction.DESC && query.sort().isPresent() && query.sort().get().equals(order) ? all.reversed() : all;
        int start = Math.min(query.start(), rows.size());
        return ListResponse.of(rows.subList(start, Math.min(query.end(), rows.size())), rows.size());
    }
}
