package io.quayside.inventory.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.Completions;
import io.quayside.approval.DecideTask;
import io.quayside.approval.DoneDeeds;
import io.quayside.history.TaskSearch;
import io.quayside.history.TaskViewer;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.Reservations;
import io.quayside.inventory.reservation.ReserveStock;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts without an engine: the test does what the process would, task by task. */
class CountTest extends ApprovalIntegrationTest {

    private static final Set<String> MINE = Set.of("CNT");
    private static final CurrentUser WES = receiver("wes");
    private static final CurrentUser WIM = receiver("wim");
    private static final CurrentUser WAL = receiver("wal");
    private static final CurrentUser ZOE = receiver("zoe");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    PlanningCounts planning;
    @Autowired
    CountingStock counting;
    @Autowired
    AdjustingStock adjusting;
    @Autowired
    Counts counts;
    @Autowired
    DoneDeeds deeds;
    @Autowired
    UserTasks userTasks;
    @Autowired
    CountLimits limits;
    @Autowired
    CountPlan plan;
    @Autowired
    AbcClasses classes;
    @Autowired
    MovingStock moving;
    @Autowired
    Companies companies;
    @Autowired
    Reserving reserving;
    @Autowired
    Reservations reservations;
    @Autowired
    JdbcClient jdbc;
    private String warehouse;
    private Location bin;
    private Location other;
    private Product bolt;

    @BeforeEach
    void aBinWithTenBolts() {
        warehouse = "CNT" + ++number;
        mother.warehouse("CNT", warehouse);
        bin = mother.bin("CNT", warehouse, "A-01");
        other = mother.bin("CNT", warehouse, "A-02");
        bolt = mother.product(Tracking.NONE);
        mother.receive(bolt, null, 10, bin);
    }

    @Test
    void nothingMovesInABinWhileItIsCounted() {
        StockCount count = opened();
        assertThatThrownBy(() -> mother.transfer(bolt, null, 1, bin, other)).hasMessageContaining("A-01 is being counted");
        assertThatThrownBy(() -> mother.receive(bolt, null, 1, bin)).hasMessageContaining("A-01 is being counted");
        assertThatThrownBy(() -> planning.plan(bin.id(), CountKind.REQUESTED, "wes", MINE)).hasMessageContaining("to be counted already");
        adjusting.discard(count.id(), true, "wrong bin");
        mother.transfer(bolt, null, 1, bin, other);
        assertThat(counts.get(count.id(), MINE).status()).isEqualTo(CountStatus.CANCELLED);
    }

    @Test
    void stepsThatComeToTheirEndAfterTheCancellationLeaveTheCountAndItsBinAlone() {
        StockCount planned = planning.plan(bin.id(), CountKind.CYCLE, "system", MINE);
        adjusting.discard(planned.id(), true, "wrong bin");
        adjusting.open(planned.id());
        mother.transfer(bolt, null, 1, bin, other);

        StockCount counted = opened();
        count(counted, CountMessages.COUNT_TASK, WES, 8);
        adjusting.discard(counted.id(), true, "wrong bin");
        adjusting.assess(counted.id());
        adjusting.post(counted.id());
        assertThatThrownBy(() -> enter(counted, WES, 7)).hasMessageContaining("Nobody is asked to count");
        assertThat(List.of(counts.get(planned.id(), MINE).status(), counts.get(counted.id(), MINE).status())).containsOnly(CountStatus.CANCELLED);
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("9");
    }

    @Test
    void whatIsPostedIsNotCancelledByAStepThatComesLater() {
        StockCount count = opened();
        count(count, CountMessages.COUNT_TASK, WES, 8);
        adjusting.post(count.id());
        adjusting.discard(count.id(), true, "wrong bin");
        assertThat(counts.get(count.id(), MINE).status()).isEqualTo(CountStatus.POSTED);
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("8");
    }

    @Test
    void theVarianceIsThatOfTheFormula() {
        StockCount count = opened();
        count(count, CountMessages.COUNT_TASK, WES, 8);
        CountAssessment found = adjusting.assess(count.id());
        assertThat(found.complete()).isTrue();
        assertThat(found.attempts()).isEqualTo(1);
        assertThat(found.variancePercent()).as("|8 - 10| / 10").isEqualByComparingTo("20");
        assertThat(found.variance().getAmount()).as("2 at the present cost of 1.00").isEqualByComparingTo("2.00");
        assertThat(found.limitPercent()).isNull();
    }

    @Test
    void whatIsFoundWhereTheBookHasNoneIsMeasuredAgainstOne() {
        StockCount count = planning.plan(other.id(), CountKind.ZERO_CONFIRMATION, "system", MINE);
        adjusting.open(count.id());
        openTask(count, CountMessages.COUNT_TASK);
        counting.enter(new EnterCounts(count.id(), Map.of(), List.of(new EnterCounts.Found(bolt.id(), null, new BigDecimal(3)))), WES);
        counting.finish(count.id(), WES, null);
        CountAssessment found = adjusting.assess(count.id());
        assertThat(found.variancePercent()).as("3 / max(0, 1)").isEqualByComparingTo("300");
        assertThat(found.zeroConfirmation()).isTrue();
        adjusting.post(count.id());
        assertThat(mother.onHand(bolt, other)).isEqualByComparingTo("3");
        assertThat(mother.quantsThatDifferFromTheirMoves("CNT")).isEmpty();
    }

    @Test
    void aSheetIsFinishedOnlyWhenEveryLineIsCounted() {
        StockCount count = opened();
        assertThatThrownBy(() -> enter(count, WES, 1)).as("before a task asks for it").hasMessageContaining("Nobody is asked");
        openTask(count, CountMessages.COUNT_TASK);
        assertThatThrownBy(() -> counting.finish(count.id(), WES, null)).hasMessageContaining("One line is not counted yet");
        assertThat(adjusting.assess(count.id()).complete()).isFalse();
        assertThatThrownBy(() -> counting.enter(new EnterCounts(count.id(), Map.of(line(count).id(), new EnterCounts.Number(new BigDecimal("1.5"))), List.of()), WES))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void anotherPersonCountsAgainAndNobodyWhoCountedApproves() {
        StockCount count = opened();
        count(count, CountMessages.COUNT_TASK, WES, 4);
        adjusting.assess(count.id());
        openTask(count, CountMessages.RECOUNT_TASK);
        assertThatThrownBy(() -> enter(count, WES, 4)).isInstanceOf(Refusal.Forbidden.class);
        assertThat(counting.askedFor(count)).contains(2);
        enter(count, WIM, 7);
        counting.finish(count.id(), WIM, null);
        CountAssessment found = adjusting.assess(count.id());
        assertThat(found.attempts()).isEqualTo(2);
        assertThat(found.variancePercent()).isEqualByComparingTo("30");
        assertThat(deeds.of(CountMessages.DOCUMENT_TYPE, "" + count.id())).containsExactly(new Deed(Duty.COUNT, "wes"), new Deed(Duty.RECOUNT, "wim"));
        adjusting.post(count.id());
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("7");
    }

    @Test
    void ofSeveralWhoCountASheetTogetherNoneRecountsOrApproves() {
        Product nut = mother.product(Tracking.NONE);
        mother.receive(nut, null, 5, bin);
        StockCount count = opened();
        openTask(count, CountMessages.COUNT_TASK);
        enter(count, bolt, WES, 4);
        enter(count, nut, WIM, 5);
        counting.finish(count.id(), WAL, null);

        assertThat(counters(count)).containsExactlyInAnyOrder("1 wes", "1 wim", "1 wal");
        adjusting.assess(count.id());
        for (String element : List.of(CountMessages.RECOUNT_TASK, Completions.APPROVE_TASK)) {
            long task = openTask(count, element);
            for (CurrentUser counter : List.of(WES, WIM, WAL)) {
                assertThat(offered(counter)).as("%s to %s", element, counter.username()).doesNotContain(task);
                assertThat(deciding.decidability(task, counter).decidable()).isFalse();
            }
            assertThat(offered(ZOE)).contains(task);
            assertThat(deciding.decidability(task, ZOE).decidable()).isTrue();
        }
        openTask(count, CountMessages.RECOUNT_TASK);
        assertThatThrownBy(() -> enter(count, bolt, WES, 4)).isInstanceOf(Refusal.Forbidden.class);
        enter(count, bolt, ZOE, 4);
        assertThat(counters(count)).contains("2 zoe").doesNotContain("2 wes");
    }

    @Test
    void whoMayNotFinishASheetHasNotCountedIt() {
        StockCount count = opened();
        long task = openTask(count, CountMessages.COUNT_TASK);
        enter(count, WES, 4);
        jdbc.sql("UPDATE history_task SET assignee = 'zoe' WHERE task_key = ?").param(task).update();

        assertThatThrownBy(() -> counting.finish(count.id(), WIM, null)).isInstanceOf(Refusal.Forbidden.class);

        assertThat(counters(count)).containsExactly("1 wes");
    }

    @Test
    void theFormOfTheTaskEndsNoCountThatIsUnfinished() {
        StockCount count = opened();
        long task = openTask(count, CountMessages.COUNT_TASK);
        DecideTask counted = new DecideTask(task, WES, null, Map.of("counted", true));
        assertThatThrownBy(() -> deciding.decide(counted)).hasMessageContaining("One line is not counted yet");
        enter(count, WIM, 4);

        deciding.decide(counted);

        assertThat(counters(count)).containsExactlyInAnyOrder("1 wim", "1 wes");
        assertThat(adjusting.assess(count.id()).complete()).isTrue();
    }

    @Test
    void theBinsLimitGoesBeforeTheWarehouses() {
        limits.create(new CountLimitDetails("CNT", warehouse, null, new BigDecimal("5"), new BigDecimal("250"), null), MINE);
        StockCount count = opened();
        assertThat(adjusting.assess(count.id()).limitPercent()).isEqualByComparingTo("5");
        limits.create(new CountLimitDetails("CNT", warehouse, bin.id(), new BigDecimal("1.5"), null, null), MINE);
        assertThat(adjusting.assess(count.id()).limitPercent()).isEqualByComparingTo("1.5");
        assertThat(adjusting.assess(count.id()).limitAmount()).as("the bin names none").isEqualByComparingTo("250");
    }

    @Test
    void whoWaitsWithTheLowestRankGivesWayToALoss() {
        Reservation first = reserve(6, 1);
        Reservation second = reserve(4, 2);
        StockCount count = opened();
        count(count, CountMessages.COUNT_TASK, WES, 7);
        adjusting.assess(count.id());
        adjusting.post(count.id());
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("7");
        assertThat(reservations.get(first.id(), MINE).allocated()).isEqualByComparingTo("6");
        assertThat(reservations.get(second.id(), MINE).allocated()).isEqualByComparingTo("1");
        assertThat(mother.reservedWithoutAllocation("CNT")).isZero();
    }

    @Test
    void theDayPlansTheBinsOfTheBestClassThatAreDue() {
        Product dear = mother.product(Tracking.NONE);
        mother.receive(dear, null, 1000, other);
        List<StockCount> planned = plan.plan("CNT", warehouse);
        assertThat(planned).extracting(StockCount::locationId).containsExactly(other.id(), bin.id());
        assertThat(jdbc.sql("SELECT class FROM inventory_abc_class WHERE warehouse_code = ? AND product_id = ?").params(warehouse, dear.id()).query(String.class).single()).isEqualTo("A");
        assertThat(jdbc.sql("SELECT class FROM inventory_abc_class WHERE warehouse_code = ? AND product_id = ?").params(warehouse, bolt.id()).query(String.class).single()).isEqualTo("C");
        assertThat(plan.plan("CNT", warehouse)).as("no second sheet for a bin").isEmpty();
    }

    @Test
    void classesGoByWhatAYearHasConsumedAndTheCompanysShares() {
        Product nut = mother.product(Tracking.NONE);
        Product nail = mother.product(Tracking.NONE);
        mother.receive(nut, null, 1000, other);
        mother.receive(nail, null, 10, other);
        mother.issue(bolt, null, 7, bin);
        mother.issue(nut, null, 2, other);
        mother.issue(nail, null, 1, other);
        StockMove mistake = mother.issue(nut, null, 900, other);
        moving.reverse(mistake.id(), "mistake:" + mistake.id(), "tess");
        setting("inventory.abc-share-a", "70", "inventory.abc-share-b", "20");
        classes.compute("CNT", warehouse);
        assertThat(List.of(abcClass(bolt), abcClass(nut), abcClass(nail))).as("70, 20 and 10 percent of what was consumed").containsExactly("A", "B", "C");
        setting("inventory.abc-share-a", "69", "inventory.abc-share-b", "1");
        classes.compute("CNT", warehouse);
        assertThat(List.of(abcClass(bolt), abcClass(nut), abcClass(nail))).as("what reaches the border belongs to the better class").containsExactly("A", "C", "C");
    }

    @Test
    void aBinIsDueWhenTheDaysOfItsClassAreOver() {
        setting("inventory.count-days-a", "10");
        StockCount first = plan.plan("CNT", warehouse).getFirst();
        adjusting.open(first.id());
        adjusting.close(first.id());
        assertThat(plan.plan("CNT", warehouse)).as("counted today").isEmpty();
        closedBefore(first, 9);
        assertThat(plan.plan("CNT", warehouse)).as("on the tenth day").isEmpty();
        closedBefore(first, 2);
        jdbc.sql("UPDATE inventory_count SET planned_at = planned_at - INTERVAL 11 DAY WHERE id = ?").param(first.id()).update();
        assertThat(plan.plan("CNT", warehouse)).extracting(StockCount::locationId).containsExactly(bin.id());
    }

    @Test
    void aBinThatAMoveEmptiesIsToBeConfirmedWhereTheCompanyWantsIt() throws Exception {
        mother.transfer(bolt, null, 10, bin, other);
        setting("inventory.zero-confirmation", "true");
        mother.transfer(bolt, null, 4, other, bin);
        mother.transfer(bolt, null, 4, bin, other);
        List<StockCount> planned = List.of();
        for (int i = 0; i < 200 && planned.isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            planned = counts.list(RowQuery.all(MINE).where("warehouseCode", warehouse), Pageable.ofSize(5)).getContent();
        }
        assertThat(planned).extracting(StockCount::locationId, StockCount::kind).as("once, and not for what was emptied before").containsExactly(tuple(bin.id(), CountKind.ZERO_CONFIRMATION));
    }

    @Test
    void ofASerialNumberOneIsCountedOrNone() {
        Product pump = mother.product(Tracking.SERIAL);
        mother.receive(pump, mother.lot("CNT", pump, "P-1", null), 1, bin);
        StockCount count = opened();
        openTask(count, CountMessages.COUNT_TASK);
        CountLine line = lineOf(count, pump);
        assertThatThrownBy(() -> counting.enter(new EnterCounts(count.id(), Map.of(line.id(), new EnterCounts.Number(new BigDecimal(2))), List.of()), WES))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("counted"));
        assertThatThrownBy(() -> found(count, pump, "P-9", 3)).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("found"));
        found(count, pump, "P-9", 1);
        assertThat(counts.lines(count.id())).filteredOn(each -> each.productId() == pump.id()).hasSize(2);
    }

    @Test
    void aSerialNumberIsMovedFromWhereItIsBookedEvenIfThatIsBeingCountedToo() {
        Product pump = mother.product(Tracking.SERIAL);
        mother.receive(pump, mother.lot("CNT", pump, "P-1", null), 1, other);
        StockCount here = opened();
        StockCount there = planning.plan(other.id(), CountKind.CYCLE, "system", MINE);
        adjusting.open(there.id());
        foundWithTheBolts(here, pump, "P-1");

        adjusting.assess(here.id());
        adjusting.post(here.id());

        assertThat(List.of(mother.onHand(pump, bin), mother.onHand(pump, other))).usingElementComparator(BigDecimal::compareTo).containsExactly(BigDecimal.ONE, BigDecimal.ZERO);
        assertThatThrownBy(() -> mother.receive(bolt, null, 1, other)).as("still locked").hasMessageContaining("A-02 is being counted");
        openTask(there, CountMessages.COUNT_TASK);
        counting.enter(new EnterCounts(there.id(), Map.of(lineOf(there, pump).id(), new EnterCounts.Number(BigDecimal.ZERO)), List.of()), WES);
        counting.finish(there.id(), WES, null);
        assertThat(adjusting.assess(there.id()).different()).as("nobody looks for it there").isFalse();
        adjusting.post(there.id());
        assertThat(mother.onHand(pump, bin)).isEqualByComparingTo("1");
        assertThat(mother.quantsThatDifferFromTheirMoves("CNT")).isEmpty();
    }

    @Test
    void aSerialNumberThatIsWaitedForElsewhereIsNotFoundAndOneThatHasGoneThereSinceStaysThere() {
        Product pump = mother.product(Tracking.SERIAL);
        Location quality = mother.place("CNT", warehouse, "QC", LocationKind.QUALITY);
        mother.receive(pump, mother.lot("CNT", pump, "P-1", null), 1, quality);
        StockCount count = opened();
        openTask(count, CountMessages.COUNT_TASK);
        assertThatThrownBy(() -> found(count, pump, "P-1", 1)).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors().get("found")).contains("P-1", "QC"));
        foundWithTheBolts(count, pump, "P-2");
        adjusting.assess(count.id());
        mother.receive(pump, mother.lot("CNT", pump, "P-2", null), 1, quality);

        adjusting.post(count.id());

        assertThat(mother.onHand(pump, bin)).isZero();
        assertThat(mother.onHand(pump, quality)).isEqualByComparingTo("2");
    }

    private void foundWithTheBolts(StockCount count, Product product, String serial) {
        openTask(count, CountMessages.COUNT_TASK);
        counting.enter(new EnterCounts(count.id(), Map.of(lineOf(count, bolt).id(), new EnterCounts.Number(BigDecimal.TEN)), List.of()), WES);
        found(count, product, serial, 1);
        counting.finish(count.id(), WES, null);
    }

    private void found(StockCount count, Product product, String serial, long quantity) {
        counting.enter(new EnterCounts(count.id(), Map.of(), List.of(new EnterCounts.Found(product.id(), serial, BigDecimal.valueOf(quantity)))), WES);
    }

    private CountLine lineOf(StockCount count, Product product) {
        return counts.lines(count.id()).stream().filter(line -> line.productId() == product.id()).findAny().orElseThrow();
    }

    private void closedBefore(StockCount count, int days) {
        jdbc.sql("UPDATE inventory_count SET closed_at = closed_at - INTERVAL ? DAY WHERE id = ?").params(days, count.id()).update();
    }

    private String abcClass(Product product) {
        return jdbc.sql("SELECT class FROM inventory_abc_class WHERE warehouse_code = ? AND product_id = ?").params(warehouse, product.id()).query(String.class).single();
    }

    private void setting(String... keysAndValues) {
        CompanyDetails before = companies.get("CNT").details();
        Map<String, String> settings = new HashMap<>(before.settings());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            settings.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        companies.change("CNT", new CompanyDetails(before.code(), before.name(), before.currency(), before.locale(), before.timeZone(), before.country(), before.weekend(),
                before.dayStart(), before.dayEnd(), before.street(), before.zip(), before.city(), before.taxId(), settings, before.version()), MINE);
    }

    @AfterEach
    void theCompanyIsAsItWas() {
        jdbc.sql("DELETE FROM masterdata_company_setting WHERE company_code = 'CNT'").update();
    }

    @Test
    void aLossOnTheWayIsAlwaysApproved() {
        Location transit = mother.virtual("CNT", LocationKind.TRANSIT);
        mother.transfer(bolt, null, 5, bin, transit);
        StockCount count = planning.shortage("CNT", warehouse, List.of(new PlanningCounts.Arrived(bolt.id(), null, null, "PCE", new BigDecimal(5), new BigDecimal(4))), "wes");
        adjusting.open(count.id());
        CountAssessment found = adjusting.assess(count.id());
        assertThat(List.of(found.complete(), found.different())).containsOnly(true);
        assertThat(found.attempts()).isEqualTo(2);
        assertThat(found.limitPercent()).isZero();
        adjusting.post(count.id());
        assertThat(mother.onHand(bolt, transit)).isEqualByComparingTo("4");
    }

    private StockCount opened() {
        StockCount count = planning.plan(bin.id(), CountKind.CYCLE, "system", MINE);
        adjusting.open(count.id());
        return counts.get(count.id(), MINE);
    }

    private void count(StockCount count, String task, CurrentUser by, long found) {
        openTask(count, task);
        enter(count, by, found);
        counting.finish(count.id(), by, null);
    }

    private void enter(StockCount count, CurrentUser by, long found) {
        enter(count, bolt, by, found);
    }

    private void enter(StockCount count, Product product, CurrentUser by, long found) {
        counting.enter(new EnterCounts(count.id(), Map.of(lineOf(count, product).id(), new EnterCounts.Number(BigDecimal.valueOf(found))), List.of()), by);
    }

    private CountLine line(StockCount count) {
        return counts.lines(count.id()).getFirst();
    }

    private List<String> counters(StockCount count) {
        return counts.counters(List.of(count.id())).get(count.id()).stream().map(each -> each.attempt() + " " + each.username()).toList();
    }

    private List<Long> offered(CurrentUser user) {
        TaskViewer viewer = new TaskViewer(user.username(), Set.of("receiver"), MINE, false, List.of());
        return userTasks.search(TaskSearch.of(TaskSearch.View.GROUPS), viewer, PageRequest.of(0, 100)).map(UserTask::key).getContent();
    }

    private long openTask(StockCount count, String element) {
        jdbc.sql("UPDATE history_task SET state = 'COMPLETED' WHERE business_key = ?").param(count.number()).update();
        long task = tasks.approval(1).of("" + count.id()).forGroups("receiver").requestedBy("system").in("CNT").create();
        jdbc.sql("UPDATE history_task SET element_id = ?, document_type = 'stock-count', business_key = ?, approval_level = NULL WHERE task_key = ?")
                .params(element, count.number(), task).update();
        return task;
    }

    private Reservation reserve(long quantity, int priority) {
        long id = Ids.next();
        return reserving.reserve(new ReserveStock("CNT", "order-line:" + id, warehouse, bolt.id(), Quantity.of(quantity, "PCE"), priority, LocalDate.of(2031, 1, 1), null,
                new SourceDocument("sales-order", id, null, "SO-" + id), "tess"));
    }

    private static CurrentUser receiver(String username) {
        return new CurrentUser(username, username, username + "@quayside.example", Set.of(Role.RECEIVER), MINE);
    }
}
