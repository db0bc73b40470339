package io.quayside.quality.disposition;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.quality.QualityMessages;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who decided what on a quarantined part, in the answer's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswersToDispositions {

    private final Dispositions dispositions;
    private final Clock clock;

    AnswersToDispositions(Dispositions dispositions, Clock clock) {
        this.dispositions = dispositions;
        this.clock = clock;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (QualityMessages.DISPOSITION.equals(decision.documentType())) {
            dispositions.findById(Long.valueOf(decision.documentId())).ifPresent(disposition -> follow(disposition, decision, decided.answer()));
        }
    }

    private void follow(Disposition disposition, Decision decision, Map<String, Object> answer) {
        if (decision.elementId().equals(QualityMessages.DECIDE_DISPOSITION_TASK)) {
            DispositionKind kind = DispositionKind.of(answer.get("disposition")).orElseThrow(() -> new Refusal.Invalid("disposition", "choose one"));
            disposition.decide(kind, decision.comment(), decision.decidedBy(), clock.instant());
        } else if (decision.elementId().equals(QualityMessages.COUNTERSIGN_TASK) && "grant".equals(answer.get("concession"))) {
            disposition.countersign(decision.decidedBy(), clock.instant());
        }
    }
}
