package io.quayside.receivables.dunning;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receivables.ReceivablesMessages;
import io.quayside.receivables.payment.ReceivableAllocation;
import io.quayside.receivables.payment.ReceivableAllocations;
import io.quayside.receivables.payment.ReceivablesSettled;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a case asks for: facts, times, and the end. */
@Service
@Transactional
public class FollowingDunning {

    private final DunningCases cases;
    private final FindingOverdue finding;
    private final ReceivableAllocations allocations;
    private final Customers customers;
    private final WorkingCalendars calendars;
    private final CompanyDays days;
    private final Outbox outbox;
    private final Clock clock;

    FollowingDunning(DunningCases cases, FindingOverdue finding, ReceivableAllocations allocations, Customers customers, WorkingCalendars calendars, CompanyDays days,
                     Outbox outbox, Clock clock) {
        this.cases = cases;
        this.finding = finding;
        this.allocations = allocations;
        this.customers = customers;
        this.calendars = calendars;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    public AssessedDunning assess(long caseId) {
        DunningCase dunning = get(caseId);
        Customer customer = customers.get(dunning.customerId());
        Overdue overdue = finding.of(dunning.companyCode(), dunning.customerId());
        dunning.assess(overdue.amount(), overdue.days());
        LocalDate letter = dunning.letterOn();
        boolean paused = dunning.pausedUntil() != null && dunning.pausedUntil().isAfter(overdue.day());
        return new AssessedDunning(overdue.items().size(), overdue.amount(), overdue.days(), dunning.dunningLevel(),
                letter == null ? 0 : ChronoUnit.DAYS.between(letter, overdue.day()), customer.details().segment().name(), !customer.isDunned(), paused,
                plan(dunning, overdue.day()));
    }

    private PlanState plan(DunningCase dunning, LocalDate today) {
        PaymentPlan plan = dunning.plan();
        if (plan == null) {
            return PlanState.NONE;
        }
        Money received = Amounts.sum(allocations.since(dunning.customerId(), plan.from()), ReceivableAllocation::companyAmount, plan.instalment().getCurrencyUnit());
        return plan.state(today, received);
    }

    /** In so many working days; after a pause, or after the next instalment, if that comes later. */
    public OffsetDateTime nextLook(long caseId, int waitDays) {
        DunningCase dunning = get(caseId);
        WorkingCalendar calendar = calendars.of(dunning.companyCode());
        LocalDate today = days.today(dunning.companyCode());
        LocalDate next = later(calendar.plusWorkingDays(today, Math.max(waitDays, 1)), dunning.pausedUntil());
        PaymentPlan plan = dunning.plan();
        if (plan != null) {
            next = later(next, plan.next(today).map(date -> date.plusDays(1)).orElse(null));
        }
        OffsetDateTime at = calendar.nextStart(next).toOffsetDateTime();
        dunning.lookOn(at.toLocalDate());
        return at;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    /** Nobody is reminded of what others collect: the customer is blocked until somebody lifts that. */
    public void handOver(long caseId) {
        DunningCase dunning = get(caseId);
        if (dunning.isOpen()) {
            customers.blockDunning(dunning.customerId(), "Handed over: " + dunning.number());
            dunning.close(DunningOutcome.HANDED_OVER, clock.instant());
        }
    }

    public void close(long caseId) {
        DunningCase dunning = get(caseId);
        if (dunning.isOpen()) {
            dunning.close(DunningOutcome.SETTLED, clock.instant());
        }
    }

    /** The customer has paid: the case is over when nothing is overdue any more. */
    @EventListener
    public void settled(ReceivablesSettled settled) {
        cases.findByLiveCustomer(settled.customerId()).filter(dunning -> finding.of(settled.companyCode(), settled.customerId()).items().isEmpty())
                .ifPresent(dunning -> {
                    dunning.close(DunningOutcome.SETTLED, clock.instant());
                    outbox.publish(ReceivablesMessages.DUNNING_SETTLED, String.valueOf(dunning.id()), Map.of());
                });
    }

    private DunningCase get(long id) {
        return cases.findById(id).orElseThrow(() -> new Refusal.NotFound("dunning case", id));
    }
}
