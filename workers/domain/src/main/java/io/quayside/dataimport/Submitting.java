package io.quayside.dataimport;

import io.quayside.dataimport.Submissions.Submission;
import io.quayside.dataimport.csv.LineError;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Submits what an import has stored, each in a transaction of its own: one that is refused stays a draft, and its line says why. */
@Component
class Submitting {

    private static final int BATCH = 50;
    private final Submissions submissions;
    private final ImportStates states;
    private final ImportErrors errors;
    private final TransactionTemplate transaction;

    Submitting(Submissions submissions, ImportStates states, ImportErrors errors, TransactionTemplate transaction) {
        this.submissions = submissions;
        this.states = states;
        this.errors = errors;
        this.transaction = transaction;
    }

    void submit(ImportRun run, ImportKind<?> kind) {
        List<Submission> batch = submissions.next(run.id(), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(each -> submit(run, kind, each));
            batch = submissions.next(run.id(), BATCH);
        }
        states.submissionsDone(run.id());
    }

    private void submit(ImportRun run, ImportKind<?> kind, Submission each) {
        try {
            transaction.executeWithoutResult(status -> {
                if (submissions.take(run.id(), each.lineNumber())) {
                    kind.submit(run, each.requisitionId());
                    states.tried(run.id(), true);
                }
            });
        } catch (Refusal refusal) {
            transaction.executeWithoutResult(status -> refused(run, each, refusal));
        }
    }

    private void refused(ImportRun run, Submission each, Refusal refusal) {
        if (submissions.take(run.id(), each.lineNumber())) {
            String reason = refusal instanceof Refusal.Invalid invalid ? String.join("; ", invalid.errors().values()) : refusal.getMessage();
            errors.append(run.id(), (int) errors.kept(run.id()), List.of(new LineError(each.lineNumber(), "submission", each.number(), reason)));
            states.tried(run.id(), false);
        }
    }
}
