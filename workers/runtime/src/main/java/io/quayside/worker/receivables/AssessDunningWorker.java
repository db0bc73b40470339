package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.DunningAssessed;
import io.quayside.process.receivables.DunningAssessed.DunningFacts;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.dunning.AssessedDunning;
import io.quayside.receivables.dunning.FollowingDunning;
import io.quayside.worker.support.Jobs;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers what the table of steps asks. */
@Component
public class AssessDunningWorker {

    private final Jobs jobs;
    private final FollowingDunning following;

    AssessDunningWorker(Jobs jobs, FollowingDunning following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = DunningProcess.JOB_ASSESS_DUNNING)
    public DunningAssessed assessDunning(ActivatedJob job, @VariablesAsType DunningKey key) {
        return jobs.once(job, key, DunningAssessed.class, () -> assessed(following.assess(key.id())));
    }

    private static DunningAssessed assessed(AssessedDunning found) {
        DunningFacts facts = new DunningFacts(found.items(), found.amount().getAmount(), found.daysOverdue(), found.level(), found.daysSinceLetter(),
                found.segment(), found.blocked(), found.paused(), found.plan().name().toLowerCase(Locale.ROOT));
        return new DunningAssessed(facts, found.amount().getAmountMinorLong());
    }
}
