package io.quayside.ledger.period;

import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
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
    private final PeriodRows rows;
    private final Clock clock;

    AccountingPeriods(PeriodRows rows, Clock clock) {
        this.rows = rows;
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
        AccountingPeriod period = locked(id);
        requireEarlierClosed(period);
        period.close(by, clock.instant());
        return rows.saveAndFlush(period);
    }

    public AccountingPeriod reopen(long id, String by) {
        AccountingPeriod period = locked(id);
        if (rows.existsByCompanyCodeAndStatusNotAndStartDateGreaterThan(period.companyCode(), PeriodStatus.OPEN, period.startDate())) {
            throw new Refusal.Conflict("later-period-closed", "A later period is closed; open that first.");
        }
        period.reopen(by, clock.instant());
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
