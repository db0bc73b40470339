package io.quayside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.OwnDatabase;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.RowQuery;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.context.TestPropertySource;

/** The full size; how long it takes is in the log. Nobody is written to. */
@OwnDatabase
@TestPropertySource(properties = "spring.mail.host=localhost")
class DistributorDemoTest extends DomainIntegrationTest {

    private static final Logger log = LoggerFactory.getLogger(DistributorDemoTest.class);
    private static final Duration LOADING = Duration.ofSeconds(60);
    @Autowired
    DemoData demo;
    @Autowired
    Products products;

    @Test
    void twentyFiveThousandProductsAreLoadedWithinAMinuteAndSearched() {
        long start = System.nanoTime();
        long worked = worked();
        demo.loadIfEmpty(DemoSize.DISTRIBUTOR);
        Duration loading = since(start);
        Duration working = Duration.ofNanos(worked() - worked);
        assertThat(search("hex bolt m8×40").getContent()).isNotEmpty().allMatch(product -> product.name().contains("M8×40"));
        start = System.nanoTime();
        Page<Product> many = search("a2 m10");
        Duration searching = since(start);
        assertThat(many.getTotalElements()).isGreaterThan(50);
        log.info("25,000 products loaded in {} ms, of which {} ms here, searched in {} ms", loading.toMillis(), working.toMillis(), searching.toMillis());
        assertThat(working).isLessThan(LOADING);
    }

    private Page<Product> search(String words) {
        return products.list(RowQuery.all(Set.of()).search(words), PageRequest.of(0, 25, Sort.by("name", "id")));
    }

    /** By this thread, which a busy machine makes wait but not work longer. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
