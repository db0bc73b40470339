package io.quayside.worker.payables;

import io.quayside.masterdata.company.Companies;
import io.quayside.payables.grni.OpeningUnbilledReceipts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every night for receipts that nobody has billed for too long. */
@Component
@Profile("workers")
class UnbilledReceiptsDaily {

    private static final Logger LOG = LoggerFactory.getLogger(UnbilledReceiptsDaily.class);

    private final OpeningUnbilledReceipts opening;
    private final Companies companies;

    UnbilledReceiptsDaily(OpeningUnbilledReceipts opening, Companies companies) {
        this.opening = opening;
        this.companies = companies;
    }

    @Scheduled(cron = "${quayside.payables.unbilled-cron:0 15 4 * * *}")
    void open() {
        companies.codes().forEach(company -> LOG.info("{}: {} receipts that nobody bills", company, opening.open(company)));
    }
}
