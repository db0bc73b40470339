package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.PutawayPlan;
import io.quayside.process.receiving.PutawayProcess;
import io.quayside.receiving.receipt.PlanningPutaway;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Has goods put away that a receipt or an inspection has brought to the dock. */
@Component
public class PlanPutawayWorker {

    private final Jobs jobs;
    private final PlanningPutaway planning;

    PlanPutawayWorker(Jobs jobs, PlanningPutaway planning) {
        this.jobs = jobs;
        this.planning = planning;
    }

    @JobWorker(type = PutawayProcess.JOB_PLAN_PUTAWAY)
    public PutawayPlan planPutaway(ActivatedJob job, @VariablesAsType PutawayKey key) {
        return jobs.once(job, key, PutawayPlan.class, () -> new PutawayPlan(plan(key, job.getKey()), String.valueOf(job.getKey())));
    }

    /** The job is planned once, so its key names the round. */
    private int plan(PutawayKey key, long round) {
        long id = Long.parseLong(key.putawayId());
        return key.ofInspection() ? planning.ofInspection(id, round) : planning.ofReceipt(id, round);
    }
}
