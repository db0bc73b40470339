package io.quayside.receiving;

import static io.quayside.receiving.ReceivingMother.ron;
import static io.quayside.receiving.ReceivingMother.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.disposition.Disposition;
import io.quayside.quality.disposition.DispositionKind;
import io.quayside.quality.disposition.DispositionsDriver;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.Origin;
import io.quayside.quality.inspection.PlannedInspection;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.quality.inspection.PreparingInspections;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.GoodsState;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.LoggingDiscrepancies;
import io.quayside.receiving.receipt.LoggingDiscrepancies.Observation;
import io.quayside.receiving.receipt.PlanningPutaway;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.ScanInput;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.receiving.receipt.SettlingReceipts.LineDecision;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What came damaged or of a wrong lot is kept apart from what came well, claimed once, and somebody decides what becomes of it. */
class BlockedGoodsTest extends PurchasingIntegrationTest {

    @Autowired ReceivingMother dock;
    @Autowired ScanningGoods scanning;
    @Autowired FinishingCounts finishing;
    @Autowired CheckingCounts checking;
    @Autowired SettlingReceipts settling;
    @Autowired PostingReceipts posting;
    @Autowired FindingReceipts finding;
    @Autowired LoggingDiscrepancies logging;
    @Autowired DiscrepancyLog discrepancies;
    @Autowired PlanningInspections planning;
    @Autowired PreparingInspections preparing;
    @Autowired FindingInspections inspections;
    @Autowired DisposingOfGoods disposing;
    @Autowired DispositionsDriver driver;
    @Autowired PlanningPutaway putaway;
    @Autowired Putaways putaways;

    private final long round = Ids.next();
    private String company;
    private GoodsReceipt receipt;
    private long line;

    @BeforeEach
    void twentyAreCounted() {
        company = dock.company();
        PurchaseOrder order = dock.sent(company, "20", dock.product(Tracking.NONE, null));
        receipt = dock.opened(order);
        line = lines().getFirst().id();
        scanning.scan(receipt.id(), List.of(typed(line, "20", null)), ron(company));
    }

    @Test
    void logging_damage_moves_what_was_counted_to_that_state_and_claims_it_once() {
        log("3");

        assertThat(counted(GoodsState.GOOD)).isEqualByComparingTo("17");
        assertThat(counted(GoodsState.DAMAGED)).isEqualByComparingTo("3");
        finish();
        assertThat(checking.check(receipt.id()).getFirst().damagedPercent()).isEqualByComparingTo("15");
        assertThat(discrepancies.standing(receipt.id())).extracting(Discrepancy::type).containsExactly(DiscrepancyType.DAMAGED);
    }

    @Test
    void damage_that_was_counted_as_such_beside_what_was_logged_is_found_for_the_rest_only() {
        log("3");
        scanning.scan(receipt.id(), List.of(typed(line, "-2", null), new ScanInput("two more", null, null, line, Quantity.of(2, "PCE"), null, null, GoodsState.DAMAGED, null)), ron(company));
        finish();
        checking.check(receipt.id());

        assertThat(discrepancies.standing(receipt.id())).extracting(each -> each.found().quantity())
                .containsExactly(Quantity.of(3, "PCE"), Quantity.of(2, "PCE"));
    }

    @Test
    void what_is_not_counted_cannot_be_damaged_and_a_quantity_has_to_be_said() {
        assertThatThrownBy(() -> log("21")).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("quantity"));
        assertThatThrownBy(() -> logging.log(receipt.id(), new Observation(null, DiscrepancyType.DAMAGED, line, null, null, null, "Wet"), ron(company)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("quantity"));
    }

    @Test
    void an_entry_that_is_sent_again_is_logged_once_and_one_that_was_wrong_is_withdrawn_with_its_effect() {
        Observation seen = new Observation(UUID.randomUUID().toString(), DiscrepancyType.DAMAGED, line, null, Quantity.of(3, "PCE"), null, "Wet");
        Discrepancy first = logging.log(receipt.id(), seen, ron(company));
        assertThat(logging.log(receipt.id(), seen, ron(company)).id()).isEqualTo(first.id());
        assertThat(counted(GoodsState.DAMAGED)).isEqualByComparingTo("3");

        logging.withdraw(first.id(), ron(company));
        logging.withdraw(first.id(), ron(company));

        assertThat(counted(GoodsState.GOOD)).isEqualByComparingTo("20");
        assertThat(counted(GoodsState.DAMAGED)).isEqualByComparingTo("0");
        assertThat(discrepancies.standing(receipt.id())).isEmpty();
    }

    @Test
    void somebody_decides_what_becomes_of_damaged_goods_and_what_is_used_is_put_away() {
        Inspection blocked = posted("4");
        assertThat(onHand("QUARANTINE")).isEqualByComparingTo("4");
        assertThat(onHand("INPUT")).isEqualByComparingTo("16");
        assertThat(preparing.prepare(blocked.id()).inQuarantine()).isTrue();

        Disposition part = disposing.open(blocked.id()).getFirst();
        assertThat(part.quantity()).isEqualTo(Quantity.of(4, "PCE"));
        assertThat(part.value().getAmount()).as("4 x 12.50 USD at 0.80").isEqualByComparingTo("40");
        driver.decide(part, DispositionKind.USE_AS_IS);
        driver.countersign(part);
        disposing.apply(part.id());

        assertThat(onHand("QUARANTINE")).isEqualByComparingTo("0");
        assertThat(onHand("INPUT")).isEqualByComparingTo("20");
        assertThat(putaway.ofInspection(blocked.id(), round)).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from quality_nonconformance where company_code = ?").param(company).query(Long.class).single())
                .as("the claim follows from the receipt").isZero();
    }

    @Test
    void damaged_goods_that_are_repaired_are_inspected_one_by_one_without_a_plan() {
        Inspection blocked = posted("4");
        Disposition part = disposing.open(blocked.id()).getFirst();
        driver.decide(part, DispositionKind.REWORK);
        disposing.apply(part.id());

        Inspection again = inspections.get(jdbc.sql("select id from quality_inspection where previous_id = ?").param(blocked.id()).query(Long.class).single());
        assertThat(again.origin()).isEqualTo(Origin.REWORK);
        assertThat(jdbc.sql("select characteristic_name from quality_inspection_result where inspection_id = ?").param(again.id()).query(String.class).list())
                .containsExactly("In order");
        assertThat(onHand("QUALITY")).isEqualByComparingTo("4");
    }

    @Test
    void a_putaway_that_was_cancelled_is_not_waited_for_and_can_be_opened_again() {
        posted("4");
        putaway.ofReceipt(receipt.id(), round);
        Putaway task = putaways.of("goods-receipt", receipt.id()).getFirst();

        putaways.cancel(task.id(), "ron", Set.of(company));
        assertThat(published(ReceivingMessages.PUTAWAY_FINISHED, round)).hasSize(1);

        putaways.reopen(task.id(), Set.of(company));
        putaways.confirm(task.id(), task.suggestedLocationId(), null, "ron", Set.of(company));
        assertThat(onHand("STORAGE")).isEqualByComparingTo("16");
        assertThatThrownBy(() -> putaways.reopen(task.id(), Set.of(company))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void goods_that_are_planned_to_be_put_away_again_are_waited_for_by_the_later_task_alone() {
        posted("4");
        long earlier = Ids.next();
        putaway.ofReceipt(receipt.id(), earlier);
        putaway.ofReceipt(receipt.id(), round);
        Putaway task = putaways.of("goods-receipt", receipt.id()).getFirst();

        putaways.confirm(task.id(), task.suggestedLocationId(), null, "ron", Set.of(company));

        assertThat(published(ReceivingMessages.PUTAWAY_FINISHED, round)).hasSize(1);
        assertThat(published(ReceivingMessages.PUTAWAY_FINISHED, earlier)).as("the task before hears nothing late").isEmpty();
        assertThat(published(ReceivingMessages.PUTAWAY_FINISHED, receipt.id())).as("the receipt alone names no task").isEmpty();
    }

    @Test
    void a_wrong_lot_is_blocked_as_well() {
        PurchaseOrder order = dock.sent(company, "20", dock.product(Tracking.LOT, null));
        receipt = dock.opened(order);
        line = lines().getFirst().id();
        scanning.scan(receipt.id(), List.of(typed(line, "20", "L-1")), ron(company));
        assertThatThrownBy(() -> logging.log(receipt.id(), new Observation(null, DiscrepancyType.WRONG_LOT, line, null, Quantity.of(20, "PCE"), null, null), ron(company)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("lotNumber"));

        logging.log(receipt.id(), new Observation(null, DiscrepancyType.WRONG_LOT, line, null, Quantity.of(20, "PCE"), "L-1", null), ron(company));
        finish();

        assertThat(checking.check(receipt.id()).getFirst().wrongLot()).isTrue();
        assertThat(discrepancies.standing(receipt.id())).hasSize(1);
    }

    private Inspection posted(String damaged) {
        log(damaged);
        finish();
        checking.check(receipt.id());
        settling.settle(receipt.id(), List.of(new LineDecision(line, LineOutcome.ACCEPT)));
        PlannedInspection blocked = planning.planReceipt(receipt.id()).getFirst();
        assertThat(blocked.qualityLocationId()).as("goes to quarantine by itself").isNull();
        posting.post(receipt.id(), Map.of());
        return inspections.get(blocked.inspectionId());
    }

    private void log(String quantity) {
        logging.log(receipt.id(), new Observation(null, DiscrepancyType.DAMAGED, line, null, Quantity.of(quantity, "PCE"), null, "Crushed"), ron(company));
    }

    private void finish() {
        finishing.finish(receipt.id(), new Papers("DN-1", false), ron(company));
    }

    private List<ReceiptLine> lines() {
        return finding.get(receipt.id(), ron(company), read -> List.copyOf(read.lines()));
    }

    private BigDecimal counted(GoodsState state) {
        return finding.get(receipt.id(), ron(company), read -> read.lines().getFirst().counts().stream().filter(count -> count.state() == state)
                .map(count -> count.counted().value()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal onHand(String kind) {
        return jdbc.sql("""
                select coalesce(sum(quant.on_hand), 0) from inventory_quant quant join masterdata_location place on place.id = quant.location_id
                where quant.company_code = ? and place.kind = ?""").params(company, kind).query(BigDecimal.class).single();
    }
}
