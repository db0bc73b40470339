package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.process.inventory.StockReservation;
import io.quayside.process.inventory.StockReserved;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Keeps goods for a demand of a case. That there are too few is an outcome for a gateway, no error. */
@Component
public class ReserveStockWorker {

    private final Jobs jobs;
    private final Reserving reserving;

    ReserveStockWorker(Jobs jobs, Reserving reserving) {
        this.jobs = jobs;
        this.reserving = reserving;
    }

    @JobWorker(type = StockReservation.JOB_RESERVE_STOCK)
    public StockReserved reserveStock(ActivatedJob job, @VariablesAsType DemandedStock wanted) {
        return jobs.once(job, wanted, StockReserved.class, () -> result(reserving.reserve(wanted.command(reserving::inBaseUnit))));
    }

    private static StockReserved result(Reservation reservation) {
        return new StockReserved(String.valueOf(reservation.id()), reservation.waiting().signum() == 0, reservation.allocated().add(reservation.issued()), reservation.waiting());
    }
}
