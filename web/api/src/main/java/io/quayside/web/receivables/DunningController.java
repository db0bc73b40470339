package io.quayside.web.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.dunning.DunningCase;
import io.quayside.receivables.dunning.DunningLetter;
import io.quayside.receivables.dunning.DunningOutcome;
import io.quayside.receivables.dunning.DunningSearch;
import io.quayside.receivables.dunning.FindingDunningCases;
import io.quayside.receivables.dunning.PaymentPlan;
import io.quayside.web.purchasing.CaseLookup;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Cases of dunning, what is overdue in them, and what was written. What happens next is decided in their tasks. */
@RestController
class DunningController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "customerName", "customerName", "dunningLevel", "dunningLevel", "openedAt",
            "openedAt", "overdue", "overdue.amount", "daysOverdue", "daysOverdue", "nextLookOn", "nextLookOn", "companyCode", "companyCode", "outcome", "outcome");

    private final FindingDunningCases finding;
    private final CaseLookup cases;

    DunningController(FindingDunningCases finding, CaseLookup cases) {
        this.finding = finding;
        this.cases = cases;
    }

    record DunningResponse(long id, String companyCode, String number, long customerId, String customerName, int dunningLevel, Money overdue, int daysOverdue,
                           @Nullable LocalDate letterOn, @Nullable LocalDate nextLookOn, @Nullable LocalDate pausedUntil, @Nullable PaymentPlan plan,
                           @Nullable String decidedBy, @Nullable String decisionNote, Instant openedAt, @Nullable DunningOutcome outcome,
                           @Nullable Instant closedAt, @Nullable Long processInstanceKey) {

        static DunningResponse of(DunningCase each, @Nullable Long instance) {
            return new DunningResponse(each.id(), each.companyCode(), each.number(), each.customerId(), each.customerName(), each.dunningLevel(), each.overdue(),
                    each.daysOverdue(), each.letterOn(), each.nextLookOn(), each.pausedUntil(), each.plan(), each.decidedBy(), each.decisionNote(),
                    each.openedAt(), each.outcome(), each.closedAt(), instance);
        }
    }

    record LetterResponse(long id, int dunningLevel, LocalDate sentOn, @Nullable String recipient, Money total, String fileName) {

        static LetterResponse of(DunningLetter letter) {
            return new LetterResponse(letter.id(), letter.dunningLevel(), letter.sentOn(), letter.recipient(), letter.total(), letter.fileName());
        }
    }

    @GetMapping("/api/dunning-cases")
    @ReceivablesReader
    ResponseEntity<List<DunningResponse>> list(ListQuery query, CurrentUser user) {
        DunningSearch search = new DunningSearch(query.longIds(), query.q(), query.filters("companyCode"),
                CustomerInvoiceQuery.values(query, "dunningLevel", Integer::valueOf), CustomerInvoiceQuery.values(query, "outcome", DunningOutcome::valueOf),
                query.filter("customerId", Long::valueOf), query.flag("open"));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, SORTABLE)), each -> DunningResponse.of(each, null));
    }

    @GetMapping("/api/dunning-cases/{id}")
    @ReceivablesReader
    DunningResponse show(@PathVariable long id, CurrentUser user) {
        DunningCase found = finding.get(id, user);
        CaseLookup.CaseKey key = new CaseLookup.CaseKey(found.companyCode(), found.number());
        return DunningResponse.of(found, cases.instances(DunningProcess.PROCESS_ID, List.of(key)).get(key));
    }

    @GetMapping("/api/dunning-cases/{id}/items")
    @ReceivablesReader
    List<CustomerInvoiceResponse> items(@PathVariable long id, CurrentUser user) {
        return finding.items(id, user).stream().map(CustomerInvoiceResponse::row).toList();
    }

    @GetMapping("/api/dunning-cases/{id}/letters")
    @ReceivablesReader
    List<LetterResponse> letters(@PathVariable long id, CurrentUser user) {
        return finding.letters(id, user).stream().map(LetterResponse::of).toList();
    }

    @GetMapping("/api/dunning-letters/{id}/document")
    @ReceivablesReader
    ResponseEntity<byte[]> letter(@PathVariable long id, CurrentUser user) {
        DunningLetter letter = finding.letter(id, user);
        return PdfAnswer.of(letter.fileName(), letter.pdf());
    }
}
