package io.quayside.worker.inventory;

import io.quayside.inventory.count.CountPlan;
import io.quayside.inventory.replenishment.Replenishing;
import io.quayside.inventory.reservation.Reserving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the clock starts: goods that were reserved for too long are freed, allocations are put in order, bins are filled up, and the day's counts are planned. */
@Component
@Profile("workers")
class InventoryRounds {

    private static final Logger LOG = LoggerFactory.getLogger(InventoryRounds.class);
    private final Reserving reserving;
    private final CountPlan counts;
    private final Replenishing replenishing;

    InventoryRounds(Reserving reserving, CountPlan counts, Replenishing replenishing) {
        this.reserving = reserving;
        this.counts = counts;
        this.replenishing = replenishing;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void expireReservations() {
        reserving.expire();
    }

    /** Goods are allocated as they arrive; what a crash lost, and what changes without a move, is put right here. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 90_000)
    void refreshAllocations() {
        reserving.refresh();
    }

    @Scheduled(fixedDelay = 900_000, initialDelay = 120_000)
    void replenish() {
        replenishing.replenishAll();
    }

    @Scheduled(cron = "0 0 5 * * *")
    void planCounts() {
        LOG.info("Planned {} counts", counts.planDay());
    }
}
