package io.quayside.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IssuingReservedTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("ISR");
    private static int number;

    @Autowired
    InventoryMother mother;
    @Autowired
    Reserving reserving;
    @Autowired
    IssuingReserved issuing;
    @Autowired
    JdbcClient jdbc;

    private String warehouse;
    private Location bin;
    private Location packing;
    private Product bolt;

    @BeforeEach
    void aReservationOfGoodsInTwoBins() {
        warehouse = "ISR" + ++number;
        mother.warehouse("ISR", warehouse);
        bin = mother.bin("ISR", warehouse, "A-01");
        packing = mother.place("ISR", warehouse, "PACK", LocationKind.PACKING);
        bolt = mother.product(Tracking.NONE);
        mother.receive(bolt, null, 6, bin);
        mother.receive(bolt, null, 4, mother.bin("ISR", warehouse, "B-01"));
    }

    @Test
    void goodsLeaveWithTheirPaperAndTheCostOfSalesIsPosted() {
        Reservation mine = reserve(8);
        Reservation part = issuing.issue(mine.id(), new IssueReserved("one", new BigDecimal(5), "DN-77", null), "ron", MINE);
        assertThat(part.issued()).isEqualByComparingTo("5");
        assertThat(part.status()).isEqualTo(ReservationStatus.OPEN);
        Reservation all = issuing.issue(mine.id(), new IssueReserved("two", null, null, null), "ron", MINE);
        assertThat(all.status()).isEqualTo(ReservationStatus.FULFILLED);
        assertThat(jdbc.sql("SELECT source_number FROM inventory_stock_move WHERE reservation_id = ? ORDER BY id").param(mine.id()).query(String.class).list())
                .startsWith("DN-77").endsWith(mine.source().number());
        assertThat(costOfSales()).as("eight at one euro").isEqualByComparingTo("8");
        assertThat(mother.negativeQuants("ISR")).isZero();
        assertThat(mother.reservedWithoutAllocation("ISR")).isZero();
    }

    @Test
    void theSameKeyTakesOnceHoweverOftenAndHoweverManyAsk() throws Exception {
        Reservation mine = reserve(8);
        IssueReserved command = new IssueReserved("once", new BigDecimal(7), null, null);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Reservation>> callers = IntStream.range(0, 4).<Callable<Reservation>>mapToObj(i -> () -> issuing.issue(mine.id(), command, "ron", MINE)).toList();
            for (Future<Reservation> each : threads.invokeAll(callers)) {
                assertThat(each.get().issued()).isEqualByComparingTo("7");
            }
        }
        assertThatThrownBy(() -> issuing.issue(mine.id(), new IssueReserved("once", BigDecimal.ONE, null, null), "ron", MINE))
                .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo("key-reused"));
    }

    @Test
    void pickedGoodsAreIssuedFromWhereTheyArePacked() {
        Reservation mine = reserve(8);
        issuing.issue(mine.id(), new IssueReserved("pick", new BigDecimal(3), null, packing.id()), "ron", MINE);
        assertThat(mother.onHand(bolt, packing)).isEqualByComparingTo("3");
        issuing.issue(mine.id(), new IssueReserved("ship", new BigDecimal(3), null, null), "ron", MINE);
        assertThat(mother.onHand(bolt, packing)).as("what is packed goes first").isZero();
        assertThatThrownBy(() -> issuing.issue(mine.id(), new IssueReserved("bin", null, null, bin.id()), "ron", MINE)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void noMoreThanIsKeptAndNothingOfAClosedReservation() {
        Reservation mine = reserve(12);
        assertThatThrownBy(() -> issuing.issue(mine.id(), new IssueReserved("all", new BigDecimal(12), null, null), "ron", MINE))
                .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo("not-reserved"));
        assertThatThrownBy(() -> issuing.issue(mine.id(), new IssueReserved("x", null, null, null), "ron", Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        reserving.release(mine.id(), MINE);
        assertThatThrownBy(() -> issuing.issue(mine.id(), new IssueReserved("late", null, null, null), "ron", MINE))
                .isInstanceOfSatisfying(Refusal.Conflict.class, refusal -> assertThat(refusal.slug()).isEqualTo("wrong-status"));
    }

    private Reservation reserve(long quantity) {
        long id = ++number;
        return reserving.reserve(new ReserveStock("ISR", "order-line:" + id, warehouse, bolt.id(), Quantity.of(quantity, "PCE"), 1, LocalDate.of(2031, 3, 1), null,
                new SourceDocument("sales-order", id, null, "SO-" + id), "tess"));
    }

    private BigDecimal costOfSales() {
        return jdbc.sql("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = 'ISR' AND role = 'COST_OF_SALES' AND product_id = ?").param(bolt.id())
                .query(BigDecimal.class).single();
    }
}
