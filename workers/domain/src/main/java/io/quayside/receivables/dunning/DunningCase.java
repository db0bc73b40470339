package io.quayside.receivables.dunning;

import io.quayside.masterdata.customer.Customer;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A customer with overdue invoices, and what was done about them; the process says what comes next. */
@Entity
@Table(name = "receivables_dunning_case")
public class DunningCase extends BusinessEntity {

    private String companyCode;
    private String number;
    private long customerId;
    private String customerName;
    private Long liveCustomer;
    private int dunningLevel;
    private Money overdue;
    private int daysOverdue;
    private LocalDate letterOn;
    private LocalDate nextLookOn;
    private LocalDate pausedUntil;
    private Instant planFrom;
    private LocalDate planFirstOn;
    private Integer planInstalments;
    private Money planRate;
    private String decidedBy;
    private String decisionNote;
    private Instant openedAt;
    @Enumerated(EnumType.STRING)
    private DunningOutcome outcome;
    private Instant closedAt;

    protected DunningCase() {
    }

    DunningCase(Customer customer, String number, Money overdue, Instant at) {
        this.number = number;
        companyCode = customer.companyCode();
        customerId = customer.id();
        customerName = customer.name();
        liveCustomer = customer.id();
        this.overdue = overdue;
        openedAt = at;
    }

    void assess(Money amount, long days) {
        overdue = amount;
        daysOverdue = Math.toIntExact(days);
    }

    void sent(int level, LocalDate on) {
        dunningLevel = level;
        letterOn = on;
    }

    void lookOn(LocalDate day) {
        nextLookOn = day;
    }

    /** In place of what was agreed before. */
    void pause(LocalDate until, @Nullable String note, String by) {
        pausedUntil = until;
        plan(null);
        decide(note, by);
    }

    void agree(PaymentPlan plan, @Nullable String note, String by) {
        pausedUntil = null;
        plan(plan);
        decide(note, by);
    }

    void decide(@Nullable String note, String by) {
        decisionNote = note;
        decidedBy = by;
    }

    private void plan(@Nullable PaymentPlan plan) {
        planFrom = plan == null ? null : plan.from();
        planFirstOn = plan == null ? null : plan.firstOn();
        planInstalments = plan == null ? null : plan.instalments();
        planRate = plan == null ? null : plan.instalment();
    }

    void close(DunningOutcome how, Instant at) {
        outcome = how;
        closedAt = at;
        liveCustomer = null;
        nextLookOn = null;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public @Nullable PaymentPlan plan() {
        return planFrom == null ? null : new PaymentPlan(planFrom, planFirstOn, planInstalments, planRate);
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public long customerId() {
        return customerId;
    }

    public String customerName() {
        return customerName;
    }

    /** Of the last letter: 1 to 3, or 0. */
    public int dunningLevel() {
        return dunningLevel;
    }

    /** When it was looked at last, in the company's currency, less what the customer has as credit. */
    public Money overdue() {
        return overdue;
    }

    public int daysOverdue() {
        return daysOverdue;
    }

    public @Nullable LocalDate letterOn() {
        return letterOn;
    }

    public @Nullable LocalDate nextLookOn() {
        return nextLookOn;
    }

    public @Nullable LocalDate pausedUntil() {
        return pausedUntil;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String decisionNote() {
        return decisionNote;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable DunningOutcome outcome() {
        return outcome;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
