package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.period.AccountingPeriod;
import io.quayside.ledger.period.AccountingPeriods;
import io.quayside.ledger.period.ClosingPeriods;
import io.quayside.ledger.period.PeriodCheck;
import io.quayside.ledger.period.PeriodStatus;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounting-periods")
class AccountingPeriodController {

    /** What was looked at when it was closed, and why it could stay open if it was. */
    record Check(String kind, String what, long openCount, @Nullable String reason) {
        static Check of(PeriodCheck check) {
            return new Check(check.kind(), check.what(), check.openCount(), check.reason());
        }
    }

    /** @param checks of the last closing; a list leaves them out */
    record PeriodResponse(String id, String companyCode, String name, LocalDate startDate, LocalDate endDate, PeriodStatus status, @Nullable String changedBy,
            @Nullable Instant changedAt, @Nullable String waiverReason, @Nullable String reopenReason, @Nullable List<Check> checks) {
        static PeriodResponse of(AccountingPeriod period, @Nullable List<PeriodCheck> checks) {
            return new PeriodResponse(String.valueOf(period.id()), period.companyCode(), period.name(), period.startDate(), period.endDate(), period.status(),
                    period.changedBy(), period.changedAt(), period.waiverReason(), period.reopenReason(), checks == null ? null : checks.stream().map(Check::of).toList());
        }
    }

    private static final Sort STANDARD = Sort.by("startDate", "id");
    private static final String[] SORTABLE = {"startDate", "endDate", "status", "companyCode"};
    private final AccountingPeriods periods;
    private final ClosingPeriods closing;

    AccountingPeriodController(AccountingPeriods periods, ClosingPeriods closing) {
        this.periods = periods;
        this.closing = closing;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<PeriodResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(periods.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), period -> PeriodResponse.of(period, null));
    }

    @GetMapping("/{id}")
    @FinanceReader
    PeriodResponse show(@PathVariable long id, CurrentUser user) {
        return PeriodResponse.of(periods.get(id, user.companies()), closing.checklist(id));
    }

    /** Starts the process that checks the month and closes it. */
    @PostMapping("/{id}/close")
    @FinanceWriter
    PeriodResponse close(@PathVariable long id, CurrentUser user) {
        return PeriodResponse.of(closing.request(id, user.username(), user.companies()), null);
    }

    @PostMapping("/{id}/reopen")
    @FinanceWriter
    PeriodResponse reopen(@PathVariable long id, @RequestBody ReasonRequest reopening, CurrentUser user) {
        return PeriodResponse.of(periods.reopen(id, reopening.reason(), user), null);
    }

    @PostMapping("/{id}/lock")
    @FinanceWriter
    PeriodResponse lock(@PathVariable long id, CurrentUser user) {
        periods.get(id, user.companies());
        return PeriodResponse.of(periods.lock(id, user.username()), null);
    }
}
