package io.quayside.ledger.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostingEntries;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody closes a month with open items alone, and nobody opens alone what they have closed. */
class SecondPersonTest extends PurchasingIntegrationTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
    private static int companies;
    @Autowired
    private AccountingPeriods periods;
    @Autowired
    private ClosingPeriods closing;
    @Autowired
    private PostingEntries posting;
    @Autowired
    private LedgerMother ledger;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private ApplicationEventPublisher events;
    private String company;
    private long january;

    @BeforeEach
    void aMonthInWhichStockAndLedgerDiffer() {
        company = ledger.company("SECOND" + ++companies);
        posting.post(LedgerMother.receipt(company, "first", JANUARY, "1.00"));
        january = jdbc.sql("SELECT id FROM ledger_period WHERE company_code = ? AND start_date = ?").params(company, JANUARY.withDayOfMonth(1)).query(Long.class).single();
    }

    @Test
    void whoAskedForTheClosingDoesNotWaiveAlsoNotForSomebodyElse() {
        assertThatThrownBy(() -> decide("anna", null, "waive", "No stock here")).isInstanceOf(Refusal.Forbidden.class).extracting("slug").isEqualTo("segregation-of-duties");
        assertThatThrownBy(() -> decide("axel", "anna", "waive", "No stock here")).isInstanceOf(Refusal.Forbidden.class);
        assertThat(decide("anna", null, "check-again", null).effects()).isEmpty();
        assertThat(decide("anna", null, "abandon", null).effects()).isEmpty();
    }

    @Test
    void anotherPersonWaivesWithAReasonForEachKindAndCountsAsWhoClosed() {
        assertThatThrownBy(() -> decide("axel", null, "waive", " ")).isInstanceOfSatisfying(Refusal.Invalid.class,
                refusal -> assertThat(refusal.errors().get("waivers")).contains("accounts on which stock and ledger differ"));
        assertThatThrownBy(() -> decide("axel", null, "waive", "x".repeat(501))).isInstanceOf(Refusal.Invalid.class);
        assertThat(decide("axel", null, "waive", "No stock here").effects()).isEqualTo(Map.of("closedBy", "axel"));
    }

    @Test
    void aClosedPeriodIsOpenedByAnotherPersonWithAReason() {
        periods.close(january, "anna");
        assertThatThrownBy(() -> periods.reopen(january, "A bill was forgotten", user("anna"))).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> periods.reopen(january, " ", user("axel"))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> periods.reopen(january, "Mine", new CurrentUser("otto", "Otto", null, Set.of(Role.ACCOUNTANT), Set.of("OTHER"))))
                .isInstanceOf(Refusal.NotFound.class);
        periods.reopen(january, "A bill was forgotten", user("axel"));
        AccountingPeriod open = periods.get(january, Set.of(company));
        assertThat(open.status()).isEqualTo(PeriodStatus.OPEN);
        assertThat(open.reopenReason()).isEqualTo("A bill was forgotten");
        assertThat(open.changedBy()).isEqualTo("axel");
    }

    private TaskDecided decide(String by, @Nullable String onBehalfOf, String choice, @Nullable String reason) {
        String id = String.valueOf(january);
        UserTask task = new UserTask(Ids.next(), "Review open items", ClosingPeriods.REVIEW_TASK, 1, "period-close", 1, 1, 1, company + " 2026-01", company, "Close", null,
                "anna", Instant.EPOCH, null, null, null, 50, by, Set.of("accountant"), ClosingPeriods.DOCUMENT_TYPE, id, null, null, "review-period", UserTask.State.CREATED);
        Decision decision = new Decision(Ids.next(), task.key(), company, 1, 1, company + " 2026-01", ClosingPeriods.REVIEW_TASK, ClosingPeriods.DOCUMENT_TYPE, id, null, null,
                DecisionKind.COMPLETE, null, by, onBehalfOf, null, Instant.EPOCH);
        Map<String, Object> answer = reason == null ? Map.of("closingDecision", choice)
                : Map.of("closingDecision", choice, "waivers", List.of(Map.of("kind", "stock-proof", "what", "1 account", "reason", reason)));
        TaskDecided decided = new TaskDecided(task, decision, answer);
        transaction.executeWithoutResult(status -> events.publishEvent(decided));
        return decided;
    }

    private CurrentUser user(String name) {
        return new CurrentUser(name, name, null, Set.of(Role.ACCOUNTANT), Set.of(company));
    }
}
