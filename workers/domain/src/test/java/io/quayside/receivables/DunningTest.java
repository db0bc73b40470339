package io.quayside.receivables;

import static io.quayside.receivables.ReceivablesMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.CustomerSegment;
import io.quayside.masterdata.customer.Customers;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.receivables.dunning.AssessedDunning;
import io.quayside.receivables.dunning.DunningCase;
import io.quayside.receivables.dunning.DunningCases;
import io.quayside.receivables.dunning.DunningLetter;
import io.quayside.receivables.dunning.DunningOutcome;
import io.quayside.receivables.dunning.FindingDunningCases;
import io.quayside.receivables.dunning.FollowingDunning;
import io.quayside.receivables.dunning.OpeningDunningCases;
import io.quayside.receivables.dunning.PlanState;
import io.quayside.receivables.dunning.SendingDunningLetters;
import io.quayside.receivables.invoice.CreditReason;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.DraftingCustomerInvoices;
import io.quayside.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminding customers of what is overdue. */
class DunningTest extends PurchasingIntegrationTest {

    @Autowired
    private ReceivablesMother receivables;
    @Autowired
    private OpeningDunningCases opening;
    @Autowired
    private FollowingDunning following;
    @Autowired
    private SendingDunningLetters sending;
    @Autowired
    private FindingDunningCases finding;
    @Autowired
    private DunningCases cases;
    @Autowired
    private Customers customers;
    @Autowired
    private DraftingCustomerInvoices drafting;
    @Autowired
    private WorkingCalendars calendars;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    private String company;
    private Customer customer;

    @BeforeEach
    void aCustomer() {
        company = receivables.company();
        customer = receivables.customer(company);
    }

    @Test
    void the_round_begins_one_case_for_each_customer_with_overdue_items() {
        receivables.due(customer, "100", today().minusDays(1));
        receivables.due(customer, "50", today().minusDays(40));
        receivables.due(receivables.customer(company), "70", today());
        Customer blocked = receivables.customer(company);
        receivables.due(blocked, "70", today().minusDays(9));
        customers.blockDunning(blocked.id(), "In talks");
        CustomerInvoice disputed = receivables.due(receivables.customer(company), "70", today().minusDays(9));
        drafting.dispute(disputed.id(), "Goods were broken", cora(company));

        assertThat(opening.open(company)).isEqualTo(1);
        assertThat(opening.open(company)).isZero();

        DunningCase dunning = cases.findByLiveCustomer(customer.id()).orElseThrow();
        assertThat(dunning.overdue()).isEqualTo(Money.parse("EUR 150"));
        assertThat(dunning.daysOverdue()).isEqualTo(40);
        assertThat(published(ReceivablesMessages.DUNNING_STARTED, dunning.id())).hasSize(1);
        drafting.endDispute(disputed.id(), cora(company));
        assertThat(opening.open(company)).isEqualTo(1);
    }

    @Test
    void the_facts_are_those_of_the_day_less_what_the_customer_has_as_credit() {
        Customer dollars = receivables.customer(company, "USD", CustomerSegment.KEY_ACCOUNT, null);
        CustomerInvoice first = receivables.due(dollars, "125", today().minusDays(40));
        receivables.due(dollars, "250", today().minusDays(3));
        DunningCase dunning = opened(dollars);
        receivables.paid(dollars, "USD 150", today());

        AssessedDunning facts = following.assess(dunning.id());

        assertThat(facts).isEqualTo(new AssessedDunning(2, Money.parse("EUR 180"), 40, 0, 0, "KEY_ACCOUNT", false, false, PlanState.NONE));
        drafting.dispute(first.id(), "Not ordered", cora(company));
        customers.blockDunning(dollars.id(), "In talks");
        assertThat(following.assess(dunning.id())).isEqualTo(new AssessedDunning(1, Money.parse("EUR 80"), 3, 0, 0, "KEY_ACCOUNT", true, false, PlanState.NONE));
    }

    @Test
    void a_letter_lists_what_is_overdue_and_goes_out_as_a_document() {
        receivables.due(customer, "100", today().minusDays(40));
        DunningCase dunning = opened(customer);

        sending.send(dunning.id(), 1);

        DunningLetter letter = finding.letters(dunning.id(), cora(company)).getFirst();
        assertThat(letter.total()).isEqualTo(Money.parse("EUR 100"));
        assertThat(new String(letter.pdf(), 0, 5)).isEqualTo("%PDF-");
        assertThat(finding.get(dunning.id(), cora(company)).dunningLevel()).isEqualTo(1);
        assertThat(mail(dunning)).contains("Payment reminder", "EUR 100,00", dunning.number() + "-1.pdf");
        assertThatThrownBy(() -> finding.letter(letter.id(), cora("OTHER"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_letter_is_in_the_language_of_its_customer() {
        CustomerDetails old = customer.details();
        customers.change(customer.id(), new CustomerDetails(company, old.number(), old.name(), old.status(), old.segment(), "EUR", "de", old.email(), null, null, null,
                null, "DE", null, 30, null, null, null, null, null, old.version()), Set.of(company));
        receivables.due(customer, "1234.5", today().minusDays(40));
        DunningCase dunning = opened(customer);

        sending.send(dunning.id(), 3);

        assertThat(mail(dunning)).contains("Letzte Mahnung", "EUR 1.234,50");
    }

    @Test
    void without_an_address_the_letter_is_kept_for_the_post_and_nothing_is_written_when_all_is_paid() {
        Customer silent = receivables.customer(company, "EUR", CustomerSegment.STANDARD, null);
        CustomerInvoice invoice = receivables.due(silent, "100", today().minusDays(40));
        DunningCase dunning = opened(silent);

        sending.send(dunning.id(), 1);
        assertThat(finding.letters(dunning.id(), cora(company)).getFirst().recipient()).isNull();
        receivables.paid(silent, "EUR 100", today(), to(invoice, "EUR 100", null));
        sending.send(dunning.id(), 2);

        assertThat(finding.letters(dunning.id(), cora(company))).hasSize(1);
    }

    @Test
    void a_case_is_over_when_the_last_overdue_item_is_settled() {
        CustomerInvoice one = receivables.due(customer, "100", today().minusDays(40));
        CustomerInvoice two = receivables.due(customer, "50", today().minusDays(10));
        receivables.due(customer, "70", today().plusDays(1));
        DunningCase dunning = opened(customer);

        receivables.paid(customer, "EUR 100", today(), to(one, "EUR 100", null));
        assertThat(finding.get(dunning.id(), cora(company)).isOpen()).isTrue();
        receivables.credited(two, credit(two, CreditReason.PRICE, "1", "50"));

        assertThat(finding.get(dunning.id(), cora(company)).outcome()).isEqualTo(DunningOutcome.SETTLED);
        assertThat(published(ReceivablesMessages.DUNNING_SETTLED, dunning.id())).hasSize(1);
        assertThat(following.assess(dunning.id()).items()).isZero();
        assertThat(opening.open(company)).isZero();
    }

    @Test
    void the_next_look_is_on_a_working_day_and_after_the_pause_that_was_granted() {
        receivables.due(customer, "100", today().minusDays(40));
        DunningCase dunning = opened(customer);
        WorkingCalendar calendar = calendars.of(company);

        assertThat(following.nextLook(dunning.id(), 7).toLocalDate()).isEqualTo(calendar.plusWorkingDays(today(), 7));
        assertRefused(dunning, "pausedUntil", Map.of("resolution", "pause", "pausedUntil", today().toString()));
        assertRefused(dunning, "pausedUntil", Map.of("resolution", "pause", "pausedUntil", "soon"));
        assertRefused(dunning, "resolution", Map.of("comment", "?"));
        decide(dunning, Map.of("resolution", "pause", "pausedUntil", today().plusDays(60).toString(), "comment", "Strike"));

        assertThat(following.assess(dunning.id()).paused()).isTrue();
        assertThat(following.nextLook(dunning.id(), 1).toLocalDate()).isEqualTo(calendar.plusWorkingDays(today().plusDays(60), 0));
        assertThat(finding.get(dunning.id(), cora(company)).decidedBy()).isEqualTo("cora");
    }

    @Test
    void a_payment_plan_is_confirmed_and_kept_as_long_as_its_instalments_come() {
        CustomerInvoice invoice = receivables.due(customer, "300", today().minusDays(40));
        DunningCase dunning = opened(customer);
        LocalDate first = today().plusDays(10);
        assertRefused(dunning, "instalments", Map.of("resolution", "plan", "firstInstalment", first.toString(), "instalments", 37, "instalment", 100));
        assertRefused(dunning, "instalment", Map.of("resolution", "plan", "firstInstalment", first.toString(), "instalments", 3, "instalment", 0.001));

        decide(dunning, Map.of("resolution", "plan", "firstInstalment", first.toString(), "instalments", 3, "instalment", 100, "comment", "Agreed by phone"));
        sending.confirmPlan(dunning.id());

        assertThat(following.assess(dunning.id()).plan()).isEqualTo(PlanState.KEPT);
        assertThat(following.nextLook(dunning.id(), 1).toLocalDate()).isEqualTo(calendars.of(company).plusWorkingDays(first.plusDays(1), 0));
        assertThat(jdbc.sql("select body from workflow_mail where business_key = ?").param(dunning.number()).query(String.class).single())
                .contains("3 instalments of EUR 100,00");
        jdbc.sql("update receivables_dunning_case set plan_first_on = ? where id = ?").params(today().minusDays(1), dunning.id()).update();
        assertThat(following.assess(dunning.id()).plan()).isEqualTo(PlanState.BROKEN);
        receivables.paid(customer, "EUR 100", today(), to(invoice, "EUR 100", null));
        assertThat(following.assess(dunning.id()).plan()).isEqualTo(PlanState.KEPT);
    }

    @Test
    void what_is_handed_over_is_not_reminded_of_again() {
        receivables.due(customer, "300", today().minusDays(40));
        DunningCase dunning = opened(customer);
        decide(dunning, Map.of("resolution", "hand-over", "comment", "They do not answer"));

        following.handOver(dunning.id());
        following.handOver(dunning.id());

        assertThat(finding.get(dunning.id(), cora(company)).outcome()).isEqualTo(DunningOutcome.HANDED_OVER);
        assertThat(customers.get(customer.id()).details().dunningBlock()).contains(dunning.number());
        assertThat(opening.open(company)).isZero();
    }

    private DunningCase opened(Customer late) {
        opening.open(company);
        return cases.findByLiveCustomer(late.id()).orElseThrow();
    }

    private String mail(DunningCase dunning) {
        return jdbc.sql("select concat(subject, ' ', body, ' ', file_name) from workflow_mail join workflow_mail_attachment on mail_id = id where business_key = ?")
                .param(dunning.number()).query(String.class).single();
    }

    private void assertRefused(DunningCase dunning, String field, Map<String, Object> answer) {
        assertThatThrownBy(() -> decide(dunning, answer)).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys(field));
    }

    private void decide(DunningCase dunning, Map<String, Object> answer) {
        Decision decision = new Decision(1, 1L, company, 1, 1, dunning.number(), ReceivablesMessages.DECIDE_OVERDUE_TASK, "dunning-case", String.valueOf(dunning.id()), null,
                null, DecisionKind.COMPLETE, null, "cora", null, null, Instant.now());
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, answer)));
    }
}
