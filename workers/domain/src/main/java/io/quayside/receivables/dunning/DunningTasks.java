package io.quayside.receivables.dunning;

import io.quayside.approval.TaskDecided;
import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receivables.ReceivablesMessages;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the credit controller has decided, in the transaction of the decision, and refuses what cannot be meant. */
@Component
class DunningTasks {

    private static final int LONGEST_PAUSE_DAYS = 366;
    private static final int MOST_INSTALMENTS = 36;

    private final DunningCases cases;
    private final Companies companies;
    private final CompanyDays days;
    private final Clock clock;

    DunningTasks(DunningCases cases, Companies companies, CompanyDays days, Clock clock) {
        this.cases = cases;
        this.companies = companies;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(TaskDecided decided) {
        if (!decided.decision().elementId().equals(ReceivablesMessages.DECIDE_OVERDUE_TASK)) {
            return;
        }
        DunningCase dunning = cases.findById(Long.valueOf(decided.decision().documentId())).orElseThrow();
        Map<String, Object> answer = decided.answer();
        String by = decided.decision().decidedBy();
        String note = text(answer, "comment");
        switch (String.valueOf(answer.get("resolution"))) {
            case "pause" -> dunning.pause(day(answer, "pausedUntil", dunning, LONGEST_PAUSE_DAYS), note, by);
            case "plan" -> dunning.agree(plan(answer, dunning), note, by);
            case "hand-over" -> dunning.decide(note, by);
            default -> throw new Refusal.Invalid("resolution", "say what becomes of it");
        }
    }

    private PaymentPlan plan(Map<String, Object> answer, DunningCase dunning) {
        LocalDate first = day(answer, "firstInstalment", dunning, LONGEST_PAUSE_DAYS);
        int instalments = number(answer, "instalments").intValue();
        if (instalments < 1 || instalments > MOST_INSTALMENTS) {
            throw new Refusal.Invalid("instalments", "must be between 1 and " + MOST_INSTALMENTS);
        }
        CurrencyUnit currency = companies.get(dunning.companyCode()).currency();
        BigDecimal amount = number(answer, "instalment");
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > currency.getDecimalPlaces()) {
            throw new Refusal.Invalid("instalment", "must be an amount in " + currency);
        }
        return new PaymentPlan(clock.instant(), first, instalments, Money.of(currency, amount.stripTrailingZeros()));
    }

    private LocalDate day(Map<String, Object> answer, String field, DunningCase dunning, int most) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(answer.get(field)));
            LocalDate today = days.today(dunning.companyCode());
            if (day.isAfter(today) && !day.isAfter(today.plusDays(most))) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            throw new Refusal.Invalid(field, "must be a day");
        }
        throw new Refusal.Invalid(field, "must be a day within the next year");
    }

    private static BigDecimal number(Map<String, Object> answer, String field) {
        try {
            return new BigDecimal(String.valueOf(answer.get(field)));
        } catch (NumberFormatException unreadable) {
            throw new Refusal.Invalid(field, "must be a number");
        }
    }

    private static @Nullable String text(Map<String, Object> answer, String field) {
        return answer.get(field) instanceof String text && !text.isBlank() ? text : null;
    }
}
