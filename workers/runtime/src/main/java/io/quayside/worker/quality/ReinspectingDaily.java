package io.quayside.worker.quality;

import io.quayside.masterdata.company.Companies;
import io.quayside.quality.inspection.ReinspectingStock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every morning, before people come: lots that have lain as long as their plan says are inspected again. */
@Component
@Profile("workers")
class ReinspectingDaily {

    private static final Logger LOG = LoggerFactory.getLogger(ReinspectingDaily.class);

    private final ReinspectingStock reinspecting;
    private final Companies companies;

    ReinspectingDaily(ReinspectingStock reinspecting, Companies companies) {
        this.reinspecting = reinspecting;
        this.companies = companies;
    }

    @Scheduled(cron = "${quayside.quality.reinspect-cron:0 30 4 * * *}")
    void reinspect() {
        companies.codes().forEach(company -> LOG.info("{}: {} lots are inspected again", company, reinspecting.inspectDue(company)));
    }
}
