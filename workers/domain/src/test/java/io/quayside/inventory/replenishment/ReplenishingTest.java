package io.quayside.inventory.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
}
