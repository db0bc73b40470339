package io.quayside.worker.planning;

import io.quayside.planning.proposal.RunningRounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Proposes every night what to buy. */
@Component
@Profile("workers")
class PlanningRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PlanningRounds.class);
    private final RunningRounds rounds;

    PlanningRounds(RunningRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(cron = "0 30 2 * * *")
    void propose() {
        rounds.runAll().forEach(outcome -> LOG.info("{}: {} rules, {} proposals made, {} renewed, {} withdrawn", outcome.companyCode(), outcome.rules(), outcome.proposed(),
                outcome.changed(), outcome.withdrawn()));
    }
}
