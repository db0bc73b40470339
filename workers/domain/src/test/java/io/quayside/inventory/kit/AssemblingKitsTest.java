package io.quayside.inventory.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.trace.LotTrace;
import io.quayside.inventory.trace.TracingLots;
import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AssemblingKitsTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("KIT");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    Kits kits;
    @Autowired
    AssemblingKits assembling;
    @Autowired
    TracingLots tracing;
    @Autowired
    Lots lots;
    @Autowired
    MasterDataMother masterData;
    @Autowired
    JdbcClient jdbc;
    private Location bin;
    private Product set;
    private Product glue;
    private Product bolt;
    private Kit kit;

    @BeforeEach
    void aKitOfGlueAndBolts() {
        mother.warehouse("KIT", "KIT" + ++number);
        bin = mother.bin("KIT", "KIT" + number, "A-01");
        set = mother.product(Tracking.LOT);
        glue = mother.product(Tracking.LOT);
        bolt = mother.product(Tracking.NONE);
        kit = kits.create(new KitDetails("KIT", set.id(), null, List.of(new KitDetails.Component(glue.id(), BigDecimal.ONE), new KitDetails.Component(bolt.id(), new BigDecimal(4))),
                true, null), MINE);
    }

    @Test
    void componentsGoInByTheirStrategyAndTheTraceKnowsWhatTheKitIsMadeOf() {
        Lot late = mother.lot("KIT", glue, "LATE" + number, LocalDate.of(2099, 1, 1));
        Lot early = mother.lot("KIT", glue, "EARLY" + number, LocalDate.of(2098, 1, 1));
        mother.receive(glue, late, 5, bin);
        mother.receive(glue, early, 2, bin);
        mother.receive(bolt, null, 20, bin);
        AssemblyOrder order = assembling.assemble(new AssembleKits(kit.id(), new BigDecimal(3), bin.id(), "SET-" + number, null), "wes", MINE);
        assertThat(mother.onHand(set, bin)).isEqualByComparingTo("3");
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("8");
        assertThat(mother.onHand(glue, bin)).isEqualByComparingTo("4");
        assertThat(tracing.trace(order.lotId(), MINE).nodes()).filteredOn(node -> node.kind() == LotTrace.NodeKind.LOT && node.level() < 0)
                .extracting(LotTrace.Node::label).containsExactlyInAnyOrder(early.number(), late.number());
    }

    @Test
    void aShortComponentIsRefusedAndNothingIsTaken() {
        mother.receive(glue, mother.lot("KIT", glue, "G" + number, null), 5, bin);
        mother.receive(bolt, null, 7, bin);
        assertThatThrownBy(() -> assembling.assemble(new AssembleKits(kit.id(), new BigDecimal(2), bin.id(), "SET-" + number, null), "wes", MINE))
                .isInstanceOf(Refusal.Conflict.class).hasMessageContaining("1 PCE of " + bolt.sku() + " are missing");
        assertThat(mother.onHand(glue, bin)).isEqualByComparingTo("5");
    }

    @Test
    void aKitContainsItselfAtNoLevel() {
        assertThatThrownBy(() -> kits.create(new KitDetails("KIT", bolt.id(), null, List.of(new KitDetails.Component(set.id(), BigDecimal.ONE)), true, null), MINE))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsEntry("components", "contain the kit itself"));
    }

    @Test
    void kitsAreTakenApartOnceAndTheComponentsLieWhereTheyWere() {
        kit = kits.change(kit.id(), new KitDetails("KIT", set.id(), BigMoney.parse("EUR 2.50"), kit.details().components(), true, kit.version()), MINE);
        Location far = mother.bin("KIT", "KIT" + number, "B-01");
        Lot lot = mother.lot("KIT", glue, "G" + number, null);
        mother.receive(glue, lot, 5, far);
        mother.receive(bolt, null, 20, bin);
        AssemblyOrder order = assembling.assemble(new AssembleKits(kit.id(), new BigDecimal(3), bin.id(), "SET-" + number, null), "wes", MINE);
        AssemblyOrder apart = assembling.reverse(order.id(), "the customer wants the parts", "wim", MINE);
        assertThat(apart.reversalReason()).isEqualTo("the customer wants the parts");
        assertThat(mother.onHand(set, bin)).isZero();
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("20");
        assertThat(mother.onHand(glue, far)).isEqualByComparingTo("5");
        assertThat(mother.quantsThatDifferFromTheirMoves("KIT")).isEmpty();
        assertThat(ledger(AccountRole.ASSEMBLY)).as("nothing stays in assembly").isZero();
        assertThat(ledger(AccountRole.ABSORBED_LABOUR)).as("the work is taken back").isZero();
        assertThatThrownBy(() -> assembling.reverse(order.id(), "again", "wim", MINE)).hasMessageContaining("taken apart already");
    }

    @Test
    void whatHasLeftCannotBeTakenApart() {
        mother.receive(glue, mother.lot("KIT", glue, "G" + number, null), 5, bin);
        mother.receive(bolt, null, 20, bin);
        AssemblyOrder order = assembling.assemble(new AssembleKits(kit.id(), new BigDecimal(2), bin.id(), "SET-" + number, null), "wes", MINE);
        mother.issue(set, lots.get(order.lotId(), MINE), 1, bin);
        assertThatThrownBy(() -> assembling.reverse(order.id(), "too late", "wim", MINE)).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("are free");
        assertThat(assembling.get(order.id(), MINE).reversedAt()).isNull();
    }

    @Test
    void aKitThatIsNoLongerActiveIsNotAssembled() {
        mother.receive(glue, mother.lot("KIT", glue, "G" + number, null), 5, bin);
        mother.receive(bolt, null, 20, bin);
        kits.change(kit.id(), new KitDetails("KIT", set.id(), null, kit.details().components(), false, kit.version()), MINE);
        assertThatThrownBy(() -> assembling.assemble(new AssembleKits(kit.id(), BigDecimal.ONE, bin.id(), "SET-" + number, null), "wes", MINE))
                .hasMessageContaining("no longer assembled");
    }

    @Test
    void componentsAreEnteredInAnyUnitAndKeptInTheBaseUnit() {
        masterData.unit("DZN", "count", "12", "0.01");
        Product box = mother.product(Tracking.NONE);
        Kit boxed = kits.create(new KitDetails("KIT", box.id(), null, List.of(new KitDetails.Component(bolt.id(), new BigDecimal("0.5"), "DZN")), true, null), MINE);
        assertThat(boxed.components().get(bolt.id())).isEqualByComparingTo("6");
    }

    private BigDecimal ledger(AccountRole role) {
        return jdbc.sql("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = 'KIT' AND role = ?").param(role.name()).query(BigDecimal.class).single();
    }
}
