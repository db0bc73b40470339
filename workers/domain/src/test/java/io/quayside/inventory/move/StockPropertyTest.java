package io.quayside.inventory.move;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** Any moves, in any order, by many people at once, on the real database. */
class StockPropertyTest extends DomainIntegrationTest {

    /** Place -1 is outside. */
    record Step(int product, int from, int to, int quantity, boolean takenBack) {
    }

    private static final int PRODUCTS = 3;
    private static final int BINS = 4;
    private static final int THREADS = 6;
    @Autowired
    InventoryMother mother;
    @Autowired
    MovingStock moving;
    private List<Location> bins;
    private List<Product> products;

    @BeforeProperty
    void aWarehouse() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        mother.warehouse("PROP", "PROPW");
        bins = IntStream.range(0, BINS).mapToObj(i -> mother.bin("PROP", "PROPW", "P-%02d".formatted(i))).toList();
        products = IntStream.range(0, PRODUCTS).mapToObj(i -> mother.product(Tracking.NONE)).toList();
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void quantsAreTheSumOfTheMovesAndNeverNegative(@ForAll("steps") List<Step> steps) throws Exception {
        BigDecimal before = total();
        long moved = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> work = steps.stream().map(step -> (Callable<Long>) () -> take(step)).toList();
            for (Future<Long> each : threads.invokeAll(work)) {
                moved += each.get();
            }
        }
        assertThat(mother.quantsThatDifferFromTheirMoves("PROP")).isEmpty();
        assertThat(mother.negativeQuants("PROP")).isZero();
        assertThat(total()).as("what came in less what went out").isEqualByComparingTo(before.add(BigDecimal.valueOf(moved)));
    }

    /** How much more there is in stock afterwards; a refusal is an answer, anything else fails the test. */
    private long take(Step step) {
        try {
            Location from = step.from() < 0 ? mother.virtual("PROP", LocationKind.SUPPLIER) : bins.get(step.from());
            Location to = step.to() < 0 ? mother.virtual("PROP", LocationKind.CUSTOMER) : bins.get(step.to());
            Product product = products.get(step.product());
            Product second = products.get((step.product() + 1) % PRODUCTS);
            List<StockMove> made = moving.move(List.of(InventoryMother.move("PROP", product, null, step.quantity(), from, to, MoveReason.TRANSFER, null),
                    InventoryMother.move("PROP", second, null, 1, from, to, MoveReason.TRANSFER, null)));
            long change = (step.from() < 0 ? 1 : 0) * (step.quantity() + 1L) - (step.to() < 0 ? 1 : 0) * (step.quantity() + 1L);
            return change - (step.takenBack() ? takeBack(made.getFirst(), change == 0 ? 0 : change < 0 ? -step.quantity() : step.quantity()) : 0);
        } catch (Refusal refused) {
            return 0;
        }
    }

    private long takeBack(StockMove move, long change) {
        try {
            moving.reverse(move.id(), "back:" + move.id(), "tess");
            return change;
        } catch (Refusal refused) {
            return 0;
        }
    }

    private BigDecimal total() {
        return products.stream().flatMap(product -> bins.stream().map(bin -> mother.onHand(product, bin))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> place = Arbitraries.integers().between(-1, BINS - 1);
        return Combinators.combine(Arbitraries.integers().between(0, PRODUCTS - 1), place, place, Arbitraries.integers().between(1, 30),
                Arbitraries.of(true, false, false)).as(Step::new).filter(step -> step.from() != step.to()).list().ofSize(40);
    }
}
