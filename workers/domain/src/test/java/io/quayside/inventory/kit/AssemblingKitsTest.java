package io.quayside.inventory.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.trace.LotTrace;
import io.quayside.inventory.trace.TracingLots;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
}
