package io.quayside.ledger.period;

import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On which day an event counts. Years of the books are made when the first event falls into them. */
@Component
public class PostingDates {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    PostingDates(JdbcTemplate template) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
    }

    private record Span(@Nullable LocalDate first, @Nullable LocalDate last) {
    }

    /** @param beforeAll whether the books begin after the wanted day, and could begin earlier because nothing is closed yet */
    private record Candidate(long id, boolean beforeAll) {
    }

    private record OpenPeriod(LocalDate startDate, LocalDate endDate) {
        LocalDate date(LocalDate wanted) {
            return wanted.isBefore(startDate) ? startDate : wanted;
        }
    }

    /** The day itself, or the first day of the first open period after it; that period cannot be closed before the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LocalDate postingDate(String companyCode, LocalDate wanted) {
        return open(companyCode, wanted).or(() -> firstOfNewYears(companyCode, wanted)).map(period -> period.date(wanted))
                .orElseThrow(() -> new Refusal.Conflict("no-open-period", "No period is open on or after %s.".formatted(wanted)));
    }

    private Optional<OpenPeriod> open(String companyCode, LocalDate wanted) {
        return firstOpen(companyCode, wanted, candidate -> !candidate.beforeAll);
    }

    private Optional<OpenPeriod> firstOfNewYears(String companyCode, LocalDate wanted) {
        lockBooks(companyCode);
        return open(companyCode, wanted).or(() -> {
            makeYears(companyCode, wanted);
            return firstOpen(companyCode, wanted, candidate -> true);
        });
    }

    /** Years are made by one caller at a time: of several who wait for the same row, all but one would deadlock when its maker rolls back. */
    private void lockBooks(String companyCode) {
        jdbc.sql("SELECT code FROM masterdata_company WHERE code = ? FOR UPDATE").params(companyCode).query(String.class).optional();
    }

    /**
     * The share lock makes who closes the period wait. It is taken on a period that is committed only: who waits for one that is being made
     * is left with a lock on the gap, if its maker rolls back, and then nobody can make it.
     */
    private Optional<OpenPeriod> firstOpen(String companyCode, LocalDate wanted, Predicate<Candidate> condition) {
        return jdbc.sql("""
                SELECT id, start_date > :wanted AND NOT EXISTS (SELECT 1 FROM ledger_period earlier
                    WHERE earlier.company_code = :company AND earlier.start_date < period.start_date) AS before_all
                FROM ledger_period period WHERE company_code = :company AND end_date >= :wanted AND status = 'OPEN' ORDER BY end_date LIMIT 1""")
                .param("company", companyCode).param("wanted", wanted).query(Candidate.class).optional().filter(condition)
                .flatMap(candidate -> stillOpen(candidate.id).or(() -> firstOpen(companyCode, wanted, condition)));
    }

    private Optional<OpenPeriod> stillOpen(long id) {
        return jdbc.sql("SELECT start_date, end_date FROM ledger_period WHERE id = ? AND status = 'OPEN' LOCK IN SHARE MODE").params(id)
                .query(OpenPeriod.class).optional();
    }

    private void makeYears(String companyCode, LocalDate wanted) {
        if (wanted.getYear() < FIRST_YEAR || wanted.getYear() > LAST_YEAR) {
            throw new Refusal.Conflict("no-open-period", "The books have no period for %s.".formatted(wanted));
        }
        Span books = jdbc.sql("SELECT MIN(start_date) AS first, MAX(end_date) AS last FROM ledger_period WHERE company_code = ?").params(companyCode)
                .query(Span.class).single();
        List<Object[]> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(firstYear(books, wanted), 1); month.getYear() <= lastYear(books, wanted); month = month.plusMonths(1)) {
            months.add(new Object[] {Ids.next(), companyCode, month.atDay(1), month.atEndOfMonth()});
        }
        template.batchUpdate("INSERT IGNORE INTO ledger_period (id, company_code, start_date, end_date, status, version) VALUES (?, ?, ?, ?, 'OPEN', 0)", months);
    }

    private static int firstYear(Span books, LocalDate wanted) {
        return books.first() == null ? wanted.getYear() : Math.min(wanted.getYear(), books.first().getYear());
    }

    /** The year after the books, if all that they have from the wanted day on is closed. */
    private static int lastYear(Span books, LocalDate wanted) {
        if (books.last() == null || wanted.isAfter(books.last())) {
            return wanted.getYear();
        }
        return wanted.isBefore(books.first()) ? books.last().getYear() : books.last().getYear() + 1;
    }
}
