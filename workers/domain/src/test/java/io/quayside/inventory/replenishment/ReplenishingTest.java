package io.quayside.inventory.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReplenishingTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("RPL");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    ReplenishmentRules rules;
    @Autowired
    Replenishing replenishing;
    @Autowired
    Putaways putaways;
    @Autowired
    Lots lots;
    @Autowired
    MovingStock moving;
    @Autowired
    JdbcClient jdbc;
    private String warehouse;
    private Location pick;
    private Product bolt;

    @BeforeEach
    void aPickBinBelowItsMinimum() {
        warehouse = "RPL" + ++number;
        mother.warehouse("RPL", warehouse);
        pick = mother.bin("RPL", warehouse, "P-01");
        bolt = mother.product(Tracking.NONE);
        rules.create(new ReplenishmentRuleDetails("RPL", warehouse, bolt.id(), pick.id(), null, new BigDecimal(10), new BigDecimal(50), true, null), MINE);
        mother.receive(bolt, null, 4, pick);
    }

    @Test
    void theBinIsFilledUpToItsMaximumFromOthersAndNeverTwiceForTheSameNeed() {
        mother.receive(bolt, null, 30, mother.bin("RPL", warehouse, "R-01"));
        mother.receive(bolt, null, 30, mother.bin("RPL", warehouse, "R-02"));
        List<Putaway> opened = replenishing.replenish(warehouse);
        assertThat(opened).extracting(each -> each.quantity().value().intValueExact()).containsExactly(30, 16);
        assertThat(replenishing.replenish(warehouse)).as("what is on its way counts").isEmpty();
        opened.forEach(each -> putaways.confirm(each.id(), pick.id(), null, "wes", MINE));
        assertThat(mother.onHand(bolt, pick)).isEqualByComparingTo("50");
        assertThat(replenishing.replenish(warehouse)).isEmpty();
    }

    @Test
    void aBinAtItsMinimumIsLeftAlone() {
        mother.receive(bolt, null, 6, pick);
        mother.receive(bolt, null, 30, mother.bin("RPL", warehouse, "R-01"));
        assertThat(replenishing.replenish(warehouse)).isEmpty();
    }

    @Test
    void whatIsExpiredOrHeldIsNeverCarriedToThePickers() {
        Product glue = gluePickedHere(null);
        Location reserve = mother.bin("RPL", warehouse, "R-01");
        Lot expired = mother.lot("RPL", glue, "OLD" + number, LocalDate.of(2020, 1, 1));
        Lot held = mother.lot("RPL", glue, "HELD" + number, LocalDate.of(2098, 1, 1));
        Lot good = mother.lot("RPL", glue, "GOOD" + number, LocalDate.of(2099, 1, 1));
        List.of(expired, held, good).forEach(lot -> mother.receive(glue, lot, 20, reserve));
        lots.become(held.id(), LotStatus.BLOCKED);
        assertThat(replenishing.replenish(warehouse)).filteredOn(each -> each.productId() == glue.id()).extracting(Putaway::lotId).containsExactly(good.id());
    }

    @Test
    void whatNobodyMayPickThereFillsNoNeed() {
        Product glue = gluePickedHere(null);
        mother.receive(glue, mother.lot("RPL", glue, "OLD" + number, LocalDate.of(2020, 1, 1)), 40, pick);
        moving.move(List.of(InventoryMother.move("RPL", glue, mother.lot("RPL", glue, "THEIRS" + number, null), 40, mother.virtual("RPL", LocationKind.SUPPLIER), pick,
                MoveReason.RECEIPT, null).ownedBy(4711L)));
        mother.receive(glue, mother.lot("RPL", glue, "NEW" + number, LocalDate.of(2099, 1, 1)), 60, mother.bin("RPL", warehouse, "R-01"));
        assertThat(replenishing.replenish(warehouse)).filteredOn(each -> each.productId() == glue.id()).extracting(each -> each.quantity().value().intValueExact())
                .as("the whole maximum").containsExactly(50);
    }

    @Test
    void goodsComeFromTheZoneThatTheRuleNamesAndFromNoBinThatIsBeingCounted() {
        Product glue = gluePickedHere("BULK");
        Lot lot = mother.lot("RPL", glue, "L" + number, null);
        Location bulk = inZone("R-01", "BULK");
        Location counted = inZone("R-02", "BULK");
        List.of(bulk, counted, mother.bin("RPL", warehouse, "R-03")).forEach(each -> mother.receive(glue, lot, 20, each));
        jdbc.sql("INSERT INTO inventory_bin_lock (location_id, count_id, locked_at, locked_by) VALUES (?, 1, NOW(3), 'test')").param(counted.id()).update();
        assertThat(replenishing.replenish(warehouse)).filteredOn(each -> each.productId() == glue.id()).extracting(Putaway::fromLocationId).containsExactly(bulk.id());
    }

    private Product gluePickedHere(String sourceZone) {
        Product glue = mother.product(Tracking.LOT);
        rules.create(new ReplenishmentRuleDetails("RPL", warehouse, glue.id(), pick.id(), sourceZone, new BigDecimal(10), new BigDecimal(50), true, null), MINE);
        return glue;
    }

    private Location inZone(String code, String zone) {
        return mother.place(new LocationDetails("RPL", warehouse, null, code, code, LocationKind.STORAGE, true, zone, null, null, Set.of(), 0, null));
    }
}
