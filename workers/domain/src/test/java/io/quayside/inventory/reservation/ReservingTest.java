package io.quayside.inventory.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.StockLevel;
import io.quayside.inventory.StockLevels;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.RowQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReservingTest extends DomainIntegrationTest {

    private static final LocalDate SOON = LocalDate.of(2031, 3, 1);
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    Reserving reserving;
    @Autowired
    Reservations reservations;
    @Autowired
    MovingStock moving;
    @Autowired
    StockLevels levels;
    @Autowired
    Lots lots;
    @Autowired
    RemovalRules rules;
    @Autowired
    JdbcClient jdbc;
    private String warehouse;
    private Location near;
    private Location far;
    private Product bolt;

    @BeforeEach
    void aWarehouseWithTwoBins() {
        warehouse = "RSV" + ++number;
        mother.warehouse("RSV", warehouse);
        near = mother.bin("RSV", warehouse, "A-01");
        far = mother.bin("RSV", warehouse, "B-01");
        bolt = mother.product(Tracking.NONE);
    }

    @Test
    void reservedGoodsCannotBeIssuedToAnybodyElse() {
        mother.receive(bolt, null, 10, near);
        Reservation mine = reserve(bolt, 8, 1, SOON);
        assertThat(mine.allocated()).isEqualByComparingTo("8");
        assertThatThrownBy(() -> mother.issue(bolt, null, 3, near)).hasMessageContaining("2 PCE are free (10 on hand, 8 reserved)");
        issueFor(mine, bolt, null, 8, near);
        Reservation after = reservations.get(mine.id(), Set.of("RSV"));
        assertThat(after.status()).isEqualTo(ReservationStatus.FULFILLED);
        assertThat(after.issued()).isEqualByComparingTo("8");
        assertThatThrownBy(() -> issueFor(mine, bolt, null, 1, near)).hasMessageContaining("does not keep that much");
        mother.issue(bolt, null, 2, near);
        assertThat(mother.negativeQuants("RSV")).isZero();
    }

    @Test
    void theHigherClassAndThenTheEarlierPromiseGetsTheGoods() {
        mother.receive(bolt, null, 10, near);
        Reservation ordinary = reserve(bolt, 6, 2, SOON.plusDays(5));
        Reservation earlier = reserve(bolt, 6, 2, SOON);
        assertThat(allocated(ordinary)).isEqualTo("4");
        assertThat(allocated(earlier)).isEqualTo("6");
        Reservation urgent = reserve(bolt, 5, 1, SOON.plusDays(30));
        assertThat(List.of(allocated(urgent), allocated(earlier), allocated(ordinary))).containsExactly("5", "5", "0");
        reserving.release(urgent.id(), Set.of("RSV"));
        assertThat(List.of(allocated(urgent), allocated(earlier), allocated(ordinary))).containsExactly("0", "6", "4");
    }

    @Test
    void whatIsNotTakenInTimeIsFreeAgain() {
        mother.receive(bolt, null, 5, near);
        Reservation stale = reserving.reserve(command(bolt, 5, 1, SOON, Instant.now().minus(Duration.ofMinutes(1))));
        Reservation waiting = reserve(bolt, 5, 2, SOON);
        assertThat(allocated(waiting)).isEqualTo("0");
        assertThat(reserving.expire()).isEqualTo(1);
        assertThat(reservations.get(stale.id(), Set.of("RSV")).status()).isEqualTo(ReservationStatus.EXPIRED);
        assertThat(allocated(waiting)).isEqualTo("5");
    }

    @Test
    void goodsThatArriveGoToThoseWhoWait() throws Exception {
        Reservation waiting = reserve(bolt, 5, 1, SOON);
        mother.receive(bolt, null, 3, near);
        for (int i = 0; i < 100 && !allocated(waiting).equals("3"); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(allocated(waiting)).isEqualTo("3");
    }

    @Test
    void theFirstToExpireIsTakenFirstAndAnExpiredOrHeldLotNever() {
        Product glue = mother.product(Tracking.LOT);
        Lot expired = mother.lot("RSV", glue, "OLD" + number, LocalDate.of(2020, 1, 1));
        Lot late = mother.lot("RSV", glue, "LATE" + number, LocalDate.of(2099, 1, 1));
        Lot early = mother.lot("RSV", glue, "EARLY" + number, LocalDate.of(2098, 1, 1));
        List.of(expired, late, early).forEach(lot -> mother.receive(glue, lot, 5, near));
        Reservation mine = reserve(glue, 7, 1, SOON);
        assertThat(reservations.picks(mine.id())).extracting(pick -> pick.quant().lotId(), pick -> pick.quantity().intValueExact())
                .containsExactlyInAnyOrder(tuple(early.id(), 5), tuple(late.id(), 2));
        lots.become(early.id(), LotStatus.BLOCKED);
        reserving.allocate("RSV", warehouse, glue.id());
        assertThat(reservations.picks(mine.id())).extracting(pick -> pick.quant().lotId(), pick -> pick.quantity().intValueExact())
                .containsExactly(tuple(late.id(), 5));
    }

    @Test
    void whatChangesWithoutAMoveIsPutRightByTheRound() {
        Product glue = mother.product(Tracking.LOT);
        Lot first = mother.lot("RSV", glue, "FIRST" + number, LocalDate.of(2098, 1, 1));
        Lot second = mother.lot("RSV", glue, "SECOND" + number, LocalDate.of(2099, 1, 1));
        mother.receive(glue, first, 5, near);
        Reservation mine = reserve(glue, 5, 1, SOON);
        assertThat(allocated(mine)).isEqualTo("5");

        lots.become(first.id(), LotStatus.BLOCKED);
        reserving.refresh();
        assertThat(allocated(mine)).as("nobody may pick a blocked lot").isEqualTo("0");
        assertThat(mother.reservedWithoutAllocation("RSV")).isZero();

        lots.become(first.id(), LotStatus.AVAILABLE);
        reserving.refresh();
        assertThat(allocated(mine)).as("it is free again").isEqualTo("5");

        lots.correctExpiry(first.id(), LocalDate.of(2020, 1, 1), lots.get(first.id(), Set.of("RSV")).version(), Set.of("RSV"));
        reserving.refresh();
        assertThat(allocated(mine)).as("it has expired").isEqualTo("0");

        mother.receive(glue, second, 2, far);
        lock(far);
        reserving.refresh();
        unlock(far);
        reserving.refresh();
        assertThat(reservations.picks(mine.id())).extracting(pick -> pick.quant().lotId(), pick -> pick.quantity().intValueExact()).containsExactly(tuple(second.id(), 2));
    }

    @Test
    void goodsOfABinThatIsCountedGoToNobodyUntilTheCountIsOver() {
        lock(near);
        jdbc.sql("INSERT INTO inventory_quant (product_id, location_id, lot_id, owner_id, id, company_code, on_hand, reserved, incoming_at) VALUES (?, ?, 0, 0, ?, 'RSV', 5, 0, NOW(3))")
                .params(bolt.id(), near.id(), Ids.next()).update();
        Reservation mine = reserve(bolt, 5, 1, SOON);
        reserving.refresh();
        assertThat(allocated(mine)).isEqualTo("0");
        unlock(near);
        reserving.refresh();
        assertThat(allocated(mine)).isEqualTo("5");
    }

    private void lock(Location bin) {
        jdbc.sql("INSERT INTO inventory_bin_lock (location_id, count_id, locked_at, locked_by) VALUES (?, 1, NOW(3), 'test')").param(bin.id()).update();
    }

    private void unlock(Location bin) {
        jdbc.sql("DELETE FROM inventory_bin_lock WHERE location_id = ?").param(bin.id()).update();
    }

    @Test
    void lifoTakesWhatCameLastAndNearestWhatThePickerReachesFirst() {
        mother.receive(bolt, null, 5, far);
        arrivedBefore(far, 3);
        mother.receive(bolt, null, 5, near);
        rules.create(new RemovalRuleDetails("RSV", warehouse, null, RemovalStrategy.LIFO, null), Set.of("RSV"));
        assertThat(places(reserve(bolt, 2, 1, SOON))).containsExactly(near.id());

        Product nut = mother.product(Tracking.NONE);
        mother.receive(nut, null, 5, far);
        mother.receive(nut, null, 5, near);
        RemovalRule rule = rules.list(RowQuery.all(Set.of("RSV")).where("warehouseCode", warehouse), Pageable.ofSize(1)).getContent().getFirst();
        rules.change(rule.id(), new RemovalRuleDetails("RSV", warehouse, null, RemovalStrategy.NEAREST, rule.version()), Set.of("RSV"));
        jdbc.sql("UPDATE masterdata_location SET pick_sequence = 9 WHERE id = ?").param(near.id()).update();
        assertThat(places(reserve(nut, 2, 1, SOON))).as("the way of the picker goes before the name").containsExactly(far.id());
    }

    private List<Long> places(Reservation reservation) {
        return reservations.picks(reservation.id()).stream().map(pick -> pick.quant().locationId()).toList();
    }

    private void arrivedBefore(Location at, int days) {
        jdbc.sql("UPDATE inventory_quant SET incoming_at = incoming_at - INTERVAL ? DAY WHERE location_id = ?").params(days, at.id()).update();
    }

    @Test
    void aReservationFollowsItsGoodsThroughPacking() {
        Location packing = mother.place("RSV", warehouse, "PACK", LocationKind.PACKING);
        mother.receive(bolt, null, 4, near);
        Reservation mine = reserve(bolt, 4, 1, SOON);
        moving.move(List.of(InventoryMother.move("RSV", bolt, null, 4, near, packing, MoveReason.PICK, null).reservedBy(mine.id())));
        assertThatThrownBy(() -> mother.issue(bolt, null, 1, packing)).hasMessageContaining("0 PCE are free (4 on hand, 4 reserved)");
        issueFor(mine, bolt, null, 4, packing);
        assertThat(mother.onHand(bolt, packing)).isZero();
    }

    @Test
    void theSameKeyReservesOnce() {
        mother.receive(bolt, null, 10, near);
        ReserveStock command = command(bolt, 4, 1, SOON, null);
        assertThat(reserving.reserve(command)).isEqualTo(reserving.reserve(command));
        StockLevel level = levels.at("RSV", warehouse, bolt.id());
        assertThat(level.onHand()).isEqualByComparingTo("10");
        assertThat(level.available()).isEqualByComparingTo("6");
    }

    @Test
    void manyWhoReserveAndIssueAtOnceNeverTakeMoreThanThereIs() throws Exception {
        mother.receive(bolt, null, 30, near);
        mother.receive(bolt, null, 20, far);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Reservation>> callers = IntStream.range(0, 20).<Callable<Reservation>>mapToObj(i -> () -> reserve(bolt, 4, 1 + i % 3, SOON)).toList();
            for (Future<Reservation> each : threads.invokeAll(callers)) {
                each.get();
            }
        }
        assertThat(levels.at("RSV", warehouse, bolt.id()).available()).isZero();
        assertThat(mother.negativeQuants("RSV")).isZero();
        assertThat(mother.reservedWithoutAllocation("RSV")).isZero();
    }

    private String allocated(Reservation reservation) {
        return reservations.get(reservation.id(), Set.of("RSV")).allocated().stripTrailingZeros().toPlainString();
    }

    private Reservation reserve(Product product, long quantity, int priority, LocalDate promise) {
        return reserving.reserve(command(product, quantity, priority, promise, null));
    }

    private synchronized ReserveStock command(Product product, long quantity, int priority, LocalDate promise, Instant expiresAt) {
        long id = ++number;
        return new ReserveStock("RSV", "order-line:" + id, warehouse, product.id(), Quantity.of(quantity, "PCE"), priority, promise, expiresAt,
                new SourceDocument("sales-order", id, null, "SO-" + id), "tess");
    }

    private void issueFor(Reservation reservation, Product product, Lot lot, long quantity, Location from) {
        moving.move(List.of(InventoryMother.move("RSV", product, lot, quantity, from, mother.virtual("RSV", LocationKind.CUSTOMER), MoveReason.ISSUE, null)
                .reservedBy(reservation.id())));
    }
}
