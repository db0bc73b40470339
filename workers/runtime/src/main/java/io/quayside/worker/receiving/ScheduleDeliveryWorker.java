package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.DeliveryCheck;
import io.quayside.process.receiving.ExpectedDeliveryProcess;
import io.quayside.receiving.expected.ChasingDeliveries;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Finds when to look at a delivery next. */
@Component
public class ScheduleDeliveryWorker {

    private final Jobs jobs;
    private final ChasingDeliveries chasing;

    ScheduleDeliveryWorker(Jobs jobs, ChasingDeliveries chasing) {
        this.jobs = jobs;
        this.chasing = chasing;
    }

    @JobWorker(type = ExpectedDeliveryProcess.JOB_SCHEDULE_DELIVERY)
    public DeliveryCheck scheduleDelivery(ActivatedJob job, @VariablesAsType ExpectedKey key) {
        return jobs.once(job, key, DeliveryCheck.class, () -> new DeliveryCheck(chasing.nextCheck(key.id()).toOffsetDateTime().toString()));
    }
}
