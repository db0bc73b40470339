package io.quayside.receiving.expected;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a buyer has heard of a delivery, when the task to ask about it is completed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnDeliveries {

    private static final String PROMISED_DATE = "promisedDate";

    private final ChasingDeliveries chasing;
    private final Companies companies;
    private final Clock clock;

    DecisionsOnDeliveries(ChasingDeliveries chasing, Companies companies, Clock clock) {
        this.chasing = chasing;
        this.companies = companies;
        this.clock = clock;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (ExpectedReceipt.DOCUMENT_TYPE.equals(decision.documentType())) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), companies.get(decision.companyCode()).timeZone());
            chasing.note(Long.parseLong(decision.documentId()), promised(decided.answer().get(PROMISED_DATE), today));
        }
    }

    private static @Nullable LocalDate promised(@Nullable Object answer, LocalDate today) {
        if (answer == null || answer.toString().isBlank()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(answer.toString());
            if (!date.isBefore(today)) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            throw new Refusal.Invalid(PROMISED_DATE, "is not a date");
        }
        throw new Refusal.Invalid(PROMISED_DATE, "lies in the past");
    }
}
