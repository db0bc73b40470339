package io.quayside.ledger.period;

import static io.quayside.ledger.LedgerMother.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostingEntries;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AccountingPeriodsTest extends DomainIntegrationTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
    @Autowired
    AccountingPeriods periods;
    @Autowired
    ClosingPeriods closing;
    @Autowired
    PostingEntries posting;
    @Autowired
    LedgerMother ledger;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    @Test
    void anEventOfAClosedPeriodCountsOnTheFirstDayOfTheNextOpenOne() {
        String company = company("CLOSED");
        close(company, JANUARY);
        close(company, JANUARY.plusMonths(1));
        assertThat(posting.post(receipt(company, "late", JANUARY, "5.00")).date()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(jdbc.sql("SELECT original_date FROM ledger_entry WHERE entry_key = 'late' AND company_code = ?").params(company).query(LocalDate.class).single())
                .isEqualTo(JANUARY);
        assertThat(posting.post(receipt(company, "in time", JANUARY.plusMonths(2), "5.00")).date()).isEqualTo(JANUARY.plusMonths(2));
    }

    @Test
    void periodsCloseInOrderAndALockedOneStaysShut() {
        String company = company("ORDER");
        assertSlug("earlier-period-open", () -> close(company, JANUARY.plusMonths(1)));
        close(company, JANUARY);
        close(company, JANUARY.plusMonths(1));
        assertSlug("later-period-closed", () -> reopen(company, JANUARY, "axel"));
        reopen(company, JANUARY.plusMonths(1), "axel");
        periods.lock(id(company, JANUARY), "anna");
        assertSlug("wrong-status", () -> reopen(company, JANUARY, "axel"));
        assertSlug("wrong-status", () -> periods.lock(id(company, JANUARY.plusMonths(1)), "anna"));
        AccountingPeriod locked = periods.get(id(company, JANUARY), Set.of(company));
        assertThat(locked.status()).isEqualTo(PeriodStatus.LOCKED);
        assertThat(locked.changedBy()).isEqualTo("anna");
    }

    @Test
    void theYearBeginsWhereTheFirstEventFallsAndTheNextOneWhenAllIsClosed() {
        String company = company("YEARS");
        assertThat(posting.post(receipt(company, "earlier", JANUARY.minusYears(2), "1.00")).date()).isEqualTo(JANUARY.minusYears(2));
        for (LocalDate month = JANUARY.minusYears(2); month.getYear() < 2027; month = month.plusMonths(1)) {
            close(company, month);
        }
        assertThat(posting.post(receipt(company, "december", LocalDate.of(2026, 12, 31), "1.00")).date()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(posting.post(receipt(company, "before all books", JANUARY.minusYears(5), "1.00")).date()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void closingWaitsForAPostingThatIsUnderWay() throws Exception {
        String company = company("WAITS");
        CountDownLatch posted = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> poster = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            posting.post(receipt(company, "under way", JANUARY, "1.00"));
            posted.countDown();
            await(mayCommit);
        }));
        await(posted);
        CompletableFuture<Void> closer = CompletableFuture.runAsync(() -> close(company, JANUARY));
        assertThatThrownBy(() -> closer.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(java.util.concurrent.TimeoutException.class);
        mayCommit.countDown();
        poster.get(60, TimeUnit.SECONDS);
        closer.get(60, TimeUnit.SECONDS);
        assertThat(posting.post(receipt(company, "afterwards", JANUARY, "1.00")).date()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void closingIsAskedForWhenAMonthIsOverAndChecksWhatIsOpen() {
        String company = company("ASKED");
        long january = id(company, JANUARY);
        assertSlug("earlier-period-open", () -> closing.request(id(company, JANUARY.plusMonths(1)), "anna", Set.of(company)));
        posting.post(receipt(company, "far away", LocalDate.of(2098, 1, 1), "1.00"));
        assertSlug("not-over", () -> closing.request(id(company, LocalDate.of(2098, 1, 1)), "anna", Set.of(company)));
        closing.request(january, "anna", Set.of(company));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM workflow_outbox WHERE payload LIKE ? AND payload LIKE ?").params("%" + ClosingPeriods.CLOSE_REQUESTED + "%", "%" + january + "%")
                .query(Long.class).single()).isEqualTo(1);
        assertThat(closing.close(january, "axel", Map.of("stock-proof", "The test has no stock"))).isTrue();
        assertThat(periods.get(january, Set.of(company)).waiverReason()).isEqualTo("The test has no stock");
        assertThat(periods.get(january, Set.of(company)).changedBy()).isEqualTo("axel");
        assertThat(closing.checklist(january)).filteredOn(check -> check.openCount() > 0).singleElement()
                .satisfies(check -> assertThat(check.reason()).isEqualTo("The test has no stock")).satisfies(check -> assertThat(check.kind()).isEqualTo("stock-proof"));
        assertThat(closing.checklist(january)).extracting(PeriodCheck::kind).contains("grni-aged", "unmatched-invoices", "draft-invoices", "landed-cost-clearing",
                "goods-in-transit", "goods-in-quality", "undecided-counts", "undecided-revaluations", "unposted-vouchers");
        assertSlug("wrong-status", () -> closing.request(january, "anna", Set.of(company)));
        assertThatThrownBy(() -> closing.request(january, "anna", Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whatNobodyHasWaivedKeepsThePeriodOpen() {
        String company = company("UNWAIVED");
        long january = id(company, JANUARY);
        assertThat(closing.open(january)).extracting(PeriodItem::kind).containsExactly("stock-proof");
        assertThat(closing.close(january, "axel", Map.of("grni-aged", "Another thing"))).isFalse();
        assertThat(periods.get(january, Set.of(company)).status()).isEqualTo(PeriodStatus.OPEN);
        assertThat(closing.checklist(january)).isEmpty();
    }

    @Test
    void periodsOfAnotherCompanyDoNotExist() {
        String company = company("PERIODS");
        long id = id(company, JANUARY);
        assertThatThrownBy(() -> periods.get(id, Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(periods.list(RowQuery.all(Set.of(company)).where("status", "OPEN"), PageRequest.of(0, 5)).getTotalElements()).isEqualTo(12);
        assertThat(periods.list(RowQuery.all(Set.of("OTHER")), PageRequest.of(0, 5))).isEmpty();
    }

    /** With books for 2026. */
    private String company(String code) {
        String company = ledger.company(code);
        posting.post(receipt(company, "first", JANUARY, "1.00"));
        return company;
    }

    private void close(String company, LocalDate day) {
        periods.close(id(company, day), "anna");
    }

    private void reopen(String company, LocalDate day, String by) {
        periods.reopen(id(company, day), "A bill was forgotten", user(company, by));
    }

    private static CurrentUser user(String company, String name) {
        return new CurrentUser(name, name, name + "@quayside.example", Set.of(Role.ACCOUNTANT), Set.of(company));
    }

    private long id(String company, LocalDate day) {
        return jdbc.sql("SELECT id FROM ledger_period WHERE company_code = ? AND start_date = ?").params(company, day.withDayOfMonth(1)).query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSlug(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo(slug);
    }
}
