package io.quayside.valuation;

import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Quantity;
import io.quayside.valuation.ValuationMother.Site;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A busy dock: a thousand receipts at once, of products that many of them share, each sent twice as an impatient caller would. */
class ThousandReceiptsTest extends DomainIntegrationTest {

    private static final Logger log = LoggerFactory.getLogger(ThousandReceiptsTest.class);
    private static final int RECEIPTS = 1000;
    private static final int PRODUCTS = 20;
    private static final int LINES = 3;
    private static final int THREADS = 16;
    @Autowired
    ValuationMother mother;
    @Autowired
    InventoryMother inventory;
    @Autowired
    LedgerMother ledger;
    @Autowired
    MovingStock moving;
    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingIsLostNothingIsDoubledAndNobodySeesADeadlock() throws Exception {
        Site site = mother.site("DOCK", "DOCK");
        List<Product> products = IntStream.range(0, PRODUCTS).mapToObj(i -> mother.product(CostingMethod.values()[i % 2])).toList();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Integer>> callers = IntStream.range(0, 2 * RECEIPTS).<Callable<Integer>>mapToObj(i -> () -> moving.move(receipt(site, products, i % RECEIPTS)).size()).toList();
            for (Future<Integer> each : threads.invokeAll(callers)) {
                assertThat(each.get()).isEqualTo(LINES);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        log.info("{} receipts of {} lines, each sent twice: {} receipts per second", RECEIPTS, LINES, Math.round(RECEIPTS / seconds));
        mother.assertBooksAgree("DOCK");
        assertThat(inventory.quantsThatDifferFromTheirMoves("DOCK")).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM inventory_stock_move WHERE company_code = 'DOCK'").query(Long.class).single()).isEqualTo(RECEIPTS * LINES);
        assertThat(ledger.balance("DOCK", AccountRole.GRNI)).isEqualTo(eur("-30.00").multipliedBy(RECEIPTS));
        assertThat(ledger.numbers("DOCK")).hasSize(RECEIPTS).endsWith("JE-%d-%07d".formatted(java.time.LocalDate.now(java.time.ZoneId.of("Europe/Amsterdam")).getYear(), RECEIPTS));
    }

    /** Three lines of neighbouring products, in an order that would deadlock if they were locked as they come. */
    private List<MoveStock> receipt(Site site, List<Product> products, int number) {
        long supplier = mother.virtual(site, LocationKind.SUPPLIER).id();
        return IntStream.range(0, LINES).mapToObj(line -> {
            Product product = products.get((number + (number % 2 == 0 ? line : LINES - line) * 7) % PRODUCTS);
            long lineId = 1_000_000L + number * 10L + line;
            return new MoveStock("DOCK", "receipt-line:" + lineId, product.id(), null, Quantity.of(2, "PCE"), supplier, site.bin().id(), MoveReason.RECEIPT,
                    new SourceDocument("goods-receipt", 2_000_000L + number, lineId, "GR-" + number), eur("10.00"), "tess");
        }).toList();
    }
}
