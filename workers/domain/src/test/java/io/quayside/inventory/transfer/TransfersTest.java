package io.quayside.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.StockLevels;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TransfersTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("TRF");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    Transfers transfers;
    @Autowired
    StockLevels levels;
    @Autowired
    AdjustingStock adjusting;
    private String there;
    private Location bin;
    private Location dock;
    private Location transit;
    private Product bolt;

    @BeforeEach
    void twoWarehousesAndTenBolts() {
        there = "TRT" + ++number;
        mother.warehouse("TRF", "TRH" + number);
        mother.warehouse("TRF", there);
        bin = mother.bin("TRF", "TRH" + number, "A-01");
        dock = mother.place("TRF", there, "IN", LocationKind.INPUT);
        transit = mother.virtual("TRF", LocationKind.TRANSIT);
        bolt = mother.product(Tracking.NONE);
        mother.receive(bolt, null, 10, bin);
    }

    @Test
    void goodsAreOnTheirWayUntilTheyArrive() {
        Transfer transfer = send(6);
        assertThat(mother.onHand(bolt, transit)).isEqualByComparingTo("6");
        assertThat(levels.of("TRF", List.of(bolt.id()))).as("what is on its way cannot be promised").singleElement()
                .satisfies(level -> assertThat(level.onHand()).isEqualByComparingTo("4"));
        transfers.receive(transfer.id(), Map.of(), "wim", MINE);
        assertThat(mother.onHand(bolt, transit)).isZero();
        assertThat(levels.at("TRF", there, bolt.id()).onHand()).isEqualByComparingTo("6");
        assertThatThrownBy(() -> transfers.receive(transfer.id(), Map.of(), "wim", MINE)).hasMessageContaining("received already");
    }

    @Test
    void whatIsMissingStaysOnItsWayUntilItsLossIsApproved() {
        Transfer transfer = send(6);
        long line = transfers.lines(transfer.id()).getFirst().id();
        assertThatThrownBy(() -> transfers.receive(transfer.id(), Map.of(line, new BigDecimal(7)), "wim", MINE)).hasMessageContaining("not valid");
        Transfer received = transfers.receive(transfer.id(), Map.of(line, new BigDecimal(5)), "wim", MINE);
        assertThat(mother.onHand(bolt, dock)).isEqualByComparingTo("5");
        assertThat(mother.onHand(bolt, transit)).isEqualByComparingTo("1");
        adjusting.open(received.countId());
        assertThat(adjusting.assess(received.countId()).different()).isTrue();
        adjusting.post(received.countId());
        assertThat(mother.onHand(bolt, transit)).isZero();
        assertThat(mother.quantsThatDifferFromTheirMoves("TRF")).isEmpty();
    }

    private Transfer send(long quantity) {
        return transfers.send(new SendTransfer("TRF", dock.id(), List.of(new SendTransfer.Line(bolt.id(), null, BigDecimal.valueOf(quantity), bin.id()))), "wes", MINE);
    }
}
