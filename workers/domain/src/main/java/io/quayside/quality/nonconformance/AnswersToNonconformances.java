package io.quayside.quality.nonconformance;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.quality.QualityMessages;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people answer on the tasks of a nonconformance, in the answer's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswersToNonconformances {

    private static final int LONGEST = 2000;

    private final Nonconformances nonconformances;
    private final UserDirectory directory;
    private final Companies companies;
    private final Clock clock;

    AnswersToNonconformances(Nonconformances nonconformances, UserDirectory directory, Companies companies, Clock clock) {
        this.nonconformances = nonconformances;
        this.directory = directory;
        this.companies = companies;
        this.clock = clock;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (QualityMessages.NONCONFORMANCE.equals(decision.documentType())) {
            nonconformances.findById(Long.valueOf(decision.documentId())).ifPresent(each -> follow(each, decision, decided.answer()));
        }
    }

    private void follow(Nonconformance nonconformance, Decision decision, Map<String, Object> answer) {
        switch (decision.elementId()) {
            case QualityMessages.ANALYSE_TASK -> nonconformance.analyse(analysis(nonconformance, answer));
            case QualityMessages.TAKE_ACTION_TASK -> nonconformance.correct(text(answer, "actionResult"), decision.decidedBy(), clock.instant());
            case QualityMessages.VERIFY_TASK -> nonconformance.verify(text(answer, "comment"), decision.decidedBy(), clock.instant());
            default -> { }
        }
    }

    private Analysis analysis(Nonconformance nonconformance, Map<String, Object> answer) {
        String owner = text(answer, "actionOwner");
        if (directory.find(owner).filter(user -> user.enabled() && user.companies().contains(nonconformance.companyCode())).isEmpty()) {
            throw new Refusal.Invalid("actionOwner", "is nobody who sees the company");
        }
        boolean ask = Boolean.TRUE.equals(answer.get("requestVendorReport"));
        if (ask && nonconformance.vendorId() == null) {
            throw new Refusal.Invalid("requestVendorReport", "no vendor is named");
        }
        return new Analysis(text(answer, "containment"), text(answer, "cause"), text(answer, "correctiveAction"), owner, dueOn(nonconformance, answer), ask);
    }

    private LocalDate dueOn(Nonconformance nonconformance, Map<String, Object> answer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), companies.get(nonconformance.companyCode()).timeZone());
        try {
            LocalDate day = LocalDate.parse(text(answer, "actionDueOn"));
            if (day.isBefore(today)) {
                throw new Refusal.Invalid("actionDueOn", "lies in the past");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw new Refusal.Invalid("actionDueOn", "is not a date");
        }
    }

    private static String text(Map<String, Object> answer, String field) {
        if (!(answer.get(field) instanceof String text) || text.isBlank()) {
            throw new Refusal.Invalid(field, "is required");
        }
        if (text.length() > LONGEST) {
            throw new Refusal.Invalid(field, "at most %d characters".formatted(LONGEST));
        }
        return text.strip();
    }
}
