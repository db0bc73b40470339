package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.process.inventory.StockReservation;
import io.quayside.worker.support.Jobs;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Frees what a case had kept; what was issued stays issued, and a reservation that is closed stays as it is. */
@Component
public class ReleaseStockWorker {

    private final Jobs jobs;
    private final Reserving reserving;

    ReleaseStockWorker(Jobs jobs, Reserving reserving) {
        this.jobs = jobs;
        this.reserving = reserving;
    }

    @JobWorker(type = StockReservation.JOB_RELEASE_STOCK)
    public void releaseStock(ActivatedJob job, @VariablesAsType ReservationKey reservation) {
        jobs.once(job, reservation, () -> reserving.release(reservation.id(), Set.of(reservation.companyCode())));
    }
}
