package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.report.Journal;
import io.quayside.ledger.report.JournalEntry;
import io.quayside.ledger.voucher.SubmittingVouchers;
import io.quayside.masterdata.company.Companies;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/journal-entries")
class JournalEntryController {

    private static final Sort STANDARD = Sort.by(Sort.Order.desc("entryDate"), Sort.Order.desc("number"), Sort.Order.desc("id"));
    private static final String[] SORTABLE = {"entryDate", "number", "description", "sourceType", "sourceNumber", "postedBy", "postedAt", "companyCode"};
    private final Journal journal;
    private final SubmittingVouchers submitting;
    private final Companies companies;

    JournalEntryController(Journal journal, SubmittingVouchers submitting, Companies companies) {
        this.journal = journal;
        this.submitting = submitting;
        this.companies = companies;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<JournalEntryResponse>> list(ListQuery query, CurrentUser user) {
        Page<JournalEntry> page = journal.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        Map<Long, BigDecimal> totals = journal.totals(page.map(JournalEntry::id).getContent());
        return ListResponse.of(page, entry -> JournalEntryResponse.of(entry, total(entry, totals), null, null));
    }

    @GetMapping("/{id}")
    @FinanceReader
    JournalEntryResponse show(@PathVariable long id, CurrentUser user) {
        JournalEntry entry = journal.get(id, user.companies());
        return JournalEntryResponse.of(entry, total(entry, journal.totals(List.of(id))), journal.reversalOf(id).orElse(null), journal.lines(id));
    }

    record Reversal(@NotNull LocalDate date, @NotBlank @Size(max = 160) String reason) {
    }

    /** Asks others to approve that an entry is taken back; answers with the voucher that they see. */
    @PostMapping("/{id}/reverse")
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    JournalVoucherResponse reverse(@PathVariable long id, @Valid @RequestBody Reversal reversal, CurrentUser user) {
        return JournalVoucherResponse.of(submitting.reverse(id, reversal.date(), reversal.reason().strip(), user), null);
    }

    private Money total(JournalEntry entry, Map<Long, BigDecimal> totals) {
        return Money.of(companies.get(entry.companyCode()).currency(), totals.get(entry.id()).stripTrailingZeros());
    }
}
