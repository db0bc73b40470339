package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.DeliveryWarning;
import io.quayside.process.receiving.ExpectedDeliveryProcess;
import io.quayside.receiving.expected.ChasingDeliveries;
import io.quayside.worker.support.Jobs;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Raises the priority of a delivery and tells its buyer. */
@Component
public class WarnBuyerWorker {

    private final Jobs jobs;
    private final ChasingDeliveries chasing;

    WarnBuyerWorker(Jobs jobs, ChasingDeliveries chasing) {
        this.jobs = jobs;
        this.chasing = chasing;
    }

    @JobWorker(type = ExpectedDeliveryProcess.JOB_WARN_BUYER)
    public DeliveryWarning warnBuyer(ActivatedJob job, @VariablesAsType ExpectedKey key) {
        return jobs.once(job, key, DeliveryWarning.class, () -> {
            String priority = chasing.warn(key.id()).name().toLowerCase(Locale.ROOT);
            return new DeliveryWarning(priority, chasing.nextCheck(key.id()).toOffsetDateTime().toString());
        });
    }
}
