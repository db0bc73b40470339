package io.quayside.demo;

import io.quayside.masterdata.company.Companies;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads everything in one transaction, so that a system is either empty or complete. */
@Component
public class DemoData {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private final Companies companies;
    private final List<DemoLoader> loaders;
    private final TransactionTemplate transaction;

    DemoData(Companies companies, List<DemoLoader> loaders, TransactionTemplate transaction) {
        this.companies = companies;
        this.loaders = loaders;
        this.transaction = transaction;
    }

    /** Does nothing where there is a company already. */
    public boolean loadIfEmpty(DemoSize size) {
        if (!companies.none()) {
            return false;
        }
        transaction.executeWithoutResult(status -> loaders.forEach(loader -> load(loader, size)));
        return true;
    }

    private static void load(DemoLoader loader, DemoSize size) {
        long start = System.nanoTime();
        int rows = loader.load(size);
        log.info("Demo data: {} {} in {} ms", rows, loader.what(), Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
