package io.quayside.worker.receivables;

import io.quayside.masterdata.company.Companies;
import io.quayside.receivables.dunning.OpeningDunningCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every morning for customers with overdue invoices. */
@Component
@Profile("workers")
class DunningDaily {

    private static final Logger LOG = LoggerFactory.getLogger(DunningDaily.class);

    private final OpeningDunningCases opening;
    private final Companies companies;

    DunningDaily(OpeningDunningCases opening, Companies companies) {
        this.opening = opening;
        this.companies = companies;
    }

    @Scheduled(cron = "${quayside.receivables.dunning-cron:0 45 5 * * *}")
    void open() {
        companies.codes().forEach(company -> LOG.info("{}: {} customers with overdue invoices", company, opening.open(company)));
    }
}
