package io.quayside.ledger;

import static io.quayside.ledger.LedgerMother.entry;
import static io.quayside.ledger.LedgerMother.eur;
import static io.quayside.ledger.LedgerMother.receipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PostingEntriesTest extends DomainIntegrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    @Autowired
    PostingEntries posting;
    @Autowired
    LedgerMother ledger;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;

    @Test
    void anEntryIsKeptWithItsLinesAndNumber() {
        String company = ledger.company("POST");
        PostedEntry posted = posting.post(receipt(company, "receipt:1", DAY, "100.00"));
        assertThat(posted).isEqualTo(new PostedEntry(posted.id(), DAY, false));
        assertThat(ledger.balance(company, AccountRole.STOCK)).isEqualTo(eur("100.00"));
        assertThat(ledger.balance(company, AccountRole.GRNI)).isEqualTo(eur("-100.00"));
        assertThat(ledger.numbers(company)).containsExactly("JE-2026-0000001");
    }

    @Test
    void theSameEntryPostsOnceAndAnotherUnderItsKeyIsRefused() {
        String company = ledger.company("ONCE");
        PostedEntry first = posting.post(receipt(company, "receipt:1", DAY, "100.00"));
        assertThat(posting.post(receipt(company, "receipt:1", DAY, "100.00"))).isEqualTo(new PostedEntry(first.id(), DAY, true));
        assertThatThrownBy(() -> posting.post(receipt(company, "receipt:1", DAY, "101.00"))).isInstanceOf(Refusal.Conflict.class)
                .extracting("slug").isEqualTo("key-reused");
        assertThat(ledger.balance(company, AccountRole.STOCK)).isEqualTo(eur("100.00"));
        posting.post(receipt(ledger.company("ONCE2"), "receipt:1", DAY, "7.00"));
        assertThat(ledger.balance("ONCE2", AccountRole.STOCK)).as("keys of another company are its own").isEqualTo(eur("7.00"));
    }

    @Test
    void whatDoesNotBalanceIsRefusedAndLeavesNoTrace() {
        String company = ledger.company("UNBAL");
        assertThatThrownBy(() -> posting.post(entry(company, "odd", DAY, PostLine.of(AccountRole.STOCK, eur("10.00")), PostLine.of(AccountRole.GRNI, eur("-9.99")))))
                .isInstanceOf(Refusal.Conflict.class).hasMessageContaining("EUR 0.01");
        assertThatThrownBy(() -> posting.post(entry(company, "none", DAY))).isInstanceOf(Refusal.Conflict.class);
        assertThat(ledger.numbers(company)).isEmpty();
        assertThat(ledger.balances(company)).isEmpty();
    }

    @Test
    void aReversalMirrorsAnEntryOnce() {
        String company = ledger.company("REVERSE");
        PostedEntry receipt = posting.post(receipt(company, "receipt:1", DAY, "100.00"));
        PostedEntry reversal = posting.reverse(receipt.id(), "receipt:1:reversal", DAY.plusDays(1), "rita");
        assertThat(ledger.balances(company).values()).allMatch(balance -> balance.signum() == 0);
        assertThat(posting.reverse(receipt.id(), "receipt:1:reversal", DAY.plusDays(1), "rita").repeated()).isTrue();
        assertSlug("already-reversed", () -> posting.reverse(receipt.id(), "another key", DAY, "rita"));
        assertSlug("is-reversal", () -> posting.reverse(reversal.id(), "back again", DAY, "rita"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ledger_line WHERE reference = 'receipt-line:1' AND company_code = ?").params(company).query(Long.class).single())
                .as("the reversal clears the same open item").isEqualTo(2);
    }

    @Test
    void numbersHaveNoGapsPerCompanyAndYearThoughSomeRollBack() throws Exception {
        String company = ledger.company("GAPS");
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String key = "receipt:" + i;
            LocalDate date = i % 2 == 0 ? DAY : DAY.plusYears(1);
            boolean fails = i % 3 == 0;
            callers.add(() -> transaction.execute(status -> {
                posting.post(receipt(company, key, date, "1.00"));
                if (fails) {
                    status.setRollbackOnly();
                }
                return true;
            }));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> each : threads.invokeAll(callers)) {
                each.get();
            }
        }
        List<String> expected = List.of(2026, 2027).stream().flatMap(year -> IntStream.rangeClosed(1, 20).mapToObj(n -> "JE-%d-%07d".formatted(year, n))).toList();
        assertThat(ledger.numbers(company)).isEqualTo(expected);
    }

    @Test
    void twoCallersWithOneKeyPostOneEntry() throws Exception {
        String company = ledger.company("RACE");
        List<Callable<PostedEntry>> callers = IntStream.range(0, 8)
                .<Callable<PostedEntry>>mapToObj(i -> () -> posting.post(receipt(company, "receipt:1", DAY, "100.00"))).toList();
        List<PostedEntry> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<PostedEntry> each : threads.invokeAll(callers)) {
                answers.add(each.get());
            }
        }
        assertThat(answers).extracting(PostedEntry::id).containsOnly(answers.getFirst().id());
        assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
        assertThat(ledger.balance(company, AccountRole.STOCK)).isEqualTo(eur("100.00"));
        assertThat(ledger.numbers(company)).hasSize(1);
    }

    private static void assertSlug(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo(slug);
    }
}
