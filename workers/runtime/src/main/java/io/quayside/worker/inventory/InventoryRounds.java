package io.quayside.worker.inventory;

import io.quayside.inventory.count.CountPlan;
import io.quayside.inventory.reservation.Reserving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the clock starts: goods that were reserved for too long are freed, and the day's counts are planned. */
@Component
@Profile("workers")
class InventoryRounds {

    private static final Logger LOG = LoggerFactory.getLogger(InventoryRounds.class);
    private final Reserving reserving;
    private final CountPlan counts;

    InventoryRounds(Reserving reserving, CountPlan counts) {
        this.reserving = reserving;
        this.counts = counts;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void expireReservations() {
        reserving.expire();
    }

    @Scheduled(cron = "0 0 5 * * *")
    void planCounts() {
        LOG.info("Planned {} counts", counts.planDay());
    }
}
