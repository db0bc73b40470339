package io.quayside.ledger.period;

import io.quayside.approval.GuardingDuties;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes the months of the books: in order, so that nothing is posted before what is already reported. */
@Service
@Transactional
public class AccountingPeriods {

    private static final RowFilter<AccountingPeriod> FILTER =
            new RowFilter<>("id", "companyCode", null, Set.of("companyCode", "status", "startDate", "endDate"));
    private static final int LONGEST_REASON = 500;
    private final PeriodRows rows;
    private final GuardingDuties duties;
    private final Clock clock;

    AccountingPeriods(PeriodRows rows, GuardingDuties duties, Clock clock) {
        this.rows = rows;
        this.duties = duties;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<AccountingPeriod> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public AccountingPeriod get(long id, Collection<String> companies) {
        return rows.findById(id).filter(period -> companies.contains(period.companyCode())).orElseThrow(() -> new Refusal.NotFound("period", id));
    }

    /** Waits for postings into the period that are under way; those that come later go to the next open period. */
    public AccountingPeriod close(long id, String by) {
        return closeIf(id, by, period -> true).orElseThrow();
    }

    /** @param clear asked once no posting into the period is under way any more */
    Optional<AccountingPeriod> closeIf(long id, String by, Predicate<AccountingPeriod> clear) {
        AccountingPeriod period = locked(id);
        period.requireOpen();
        requireEarlierClosed(period);
        if (!clear.test(period)) {
            return Optional.empty();
        }
        period.close(by, clock.instant());
        return Optional.of(rows.saveAndFlush(period));
    }

    /** By another person than who closed it, and with a reason. */
    public AccountingPeriod reopen(long id, String reason, CurrentUser user) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Refusal.Invalid("reason", "is required, with at most %d characters".formatted(LONGEST_REASON));
        }
        AccountingPeriod visible = get(id, user.companies());
        visible.requireClosed();
        duties.require(Duty.REOPEN_PERIOD, user, Stream.ofNullable(visible.changedBy()).map(closer -> new Deed(Duty.CLOSE_PERIOD, closer)).toList(),
                new GuardedDocument(ClosingPeriods.DOCUMENT_TYPE, id, visible.companyCode() + " " + visible.name(), visible.companyCode()));
        AccountingPeriod period = locked(id);
        if (rows.existsByCompanyCodeAndStatusNotAndStartDateGreaterThan(period.companyCode(), PeriodStatus.OPEN, period.startDate())) {
            throw new Refusal.Conflict("later-period-closed", "A later period is closed; open that first.");
        }
        period.reopen(reason.strip(), user.username(), clock.instant());
        return rows.saveAndFlush(period);
    }

    public AccountingPeriod lock(long id, String by) {
        AccountingPeriod period = locked(id);
        period.lock(by, clock.instant());
        return rows.saveAndFlush(period);
    }

    void requireEarlierClosed(AccountingPeriod period) {
        if (rows.existsByCompanyCodeAndStatusAndStartDateLessThan(period.companyCode(), PeriodStatus.OPEN, period.startDate())) {
            throw new Refusal.Conflict("earlier-period-open", "An earlier period is still open; close that first.");
        }
    }

    private AccountingPeriod locked(long id) {
        return rows.findForChangeById(id).orElseThrow(() -> new Refusal.NotFound("period", id));
    }
}
