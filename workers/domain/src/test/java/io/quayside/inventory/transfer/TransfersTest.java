package io.quayside.inventory.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.StockLevels;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
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
    MasterDataMother masterData;
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

    @Test
    void whereTheLossIsRejectedTheRestMayStillArrive() {
        Transfer transfer = receivedShort(6, 4);
        assertThatThrownBy(() -> transfers.receive(transfer.id(), Map.of(), "wim", MINE)).hasMessageContaining("decides about what was missing");
        adjusting.discard(transfer.countId(), false, "look again");
        assertThat(transfers.isOnItsWay(reread(transfer), transfers.lines(transfer.id()))).isTrue();
        Transfer second = transfers.receive(transfer.id(), Map.of(line(transfer), BigDecimal.ONE), "wim", MINE);
        assertThat(mother.onHand(bolt, dock)).isEqualByComparingTo("5");
        adjusting.discard(second.countId(), true, "it stands behind the door");
        transfers.receive(transfer.id(), Map.of(), "wim", MINE);
        assertThat(mother.onHand(bolt, dock)).isEqualByComparingTo("6");
        assertThat(mother.onHand(bolt, transit)).isZero();
        assertThatThrownBy(() -> transfers.receive(transfer.id(), Map.of(), "wim", MINE)).hasMessageContaining("received already");
        assertThat(mother.quantsThatDifferFromTheirMoves("TRF")).isEmpty();
    }

    @Test
    void orItGoesBackToWhereItCameFrom() {
        Transfer transfer = receivedShort(6, 4);
        assertThatThrownBy(() -> transfers.sendBack(transfer.id(), "left behind", "wes", MINE)).hasMessageContaining("decides about what was missing");
        adjusting.discard(transfer.countId(), false, "it never left");
        assertThat(transfers.sendBack(transfer.id(), "left behind", "wes", MINE).status()).isEqualTo(TransferStatus.RECEIVED);
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("6");
        assertThat(mother.onHand(bolt, transit)).isZero();
        assertThatThrownBy(() -> transfers.receive(transfer.id(), Map.of(), "wim", MINE)).hasMessageContaining("received already");
    }

    @Test
    void aTransferThatNobodyWantsGoesBackAsAWhole() {
        Transfer back = transfers.sendBack(send(6).id(), "wrong warehouse", "wes", MINE);
        assertThat(back.status()).isEqualTo(TransferStatus.SENT_BACK);
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("10");
        assertThatThrownBy(() -> transfers.receive(back.id(), Map.of(), "wim", MINE)).hasMessageContaining("was sent back");
    }

    @Test
    void aReceiptIsTakenBackByMovesBackAndNotOnceItsLossIsPosted() {
        Transfer transfer = send(6);
        transfers.receive(transfer.id(), Map.of(), "wim", MINE);
        transfers.takeReceiptBack(transfer.id(), "the wrong lorry", "wim", MINE);
        assertThat(mother.onHand(bolt, dock)).isZero();
        assertThat(mother.onHand(bolt, transit)).isEqualByComparingTo("6");
        transfers.receive(transfer.id(), Map.of(), "wim", MINE);
        assertThat(mother.onHand(bolt, dock)).isEqualByComparingTo("6");

        Transfer lost = receivedShort(4, 3);
        adjusting.open(lost.countId());
        adjusting.post(lost.countId());
        assertThatThrownBy(() -> transfers.takeReceiptBack(lost.id(), "the wrong lorry", "wim", MINE)).hasMessageContaining("cannot be taken back now");
        assertThat(transfers.isOnItsWay(reread(lost), transfers.lines(lost.id()))).as("what was lost").isFalse();
        assertThat(mother.quantsThatDifferFromTheirMoves("TRF")).isEmpty();
    }

    @Test
    void goodsThatAreBlockedOrInInspectionDoNotLeaveByATransfer() {
        for (LocationKind kind : List.of(LocationKind.QUARANTINE, LocationKind.QUALITY, LocationKind.RETURNS)) {
            Location held = mother.place("TRF", "TRH" + number, kind.name(), kind);
            mother.receive(bolt, null, 5, held);
            assertThatThrownBy(() -> transfers.send(new SendTransfer("TRF", dock.id(), List.of(new SendTransfer.Line(bolt.id(), null, BigDecimal.ONE, held.id()))), "wes", MINE))
                    .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("lines"));
            assertThat(mother.onHand(bolt, held)).isEqualByComparingTo("5");
        }
    }

    @Test
    void quantitiesAreEnteredInAnyUnitOfTheProduct() {
        masterData.unit("DZN", "count", "12", "0.01");
        mother.receive(bolt, null, 20, bin);
        transfers.send(new SendTransfer("TRF", dock.id(), List.of(new SendTransfer.Line(bolt.id(), null, new BigDecimal(2), "DZN", bin.id(), null))), "wes", MINE);
        assertThat(mother.onHand(bolt, transit)).as("two dozen").isEqualByComparingTo("24");
        assertThatThrownBy(() -> transfers.send(new SendTransfer("TRF", dock.id(), List.of(new SendTransfer.Line(bolt.id(), null, BigDecimal.ONE, "KG", bin.id(), null))), "wes", MINE))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private Transfer receivedShort(long sent, long arrived) {
        Transfer transfer = send(sent);
        return transfers.receive(transfer.id(), Map.of(line(transfer), BigDecimal.valueOf(arrived)), "wim", MINE);
    }

    private long line(Transfer transfer) {
        return transfers.lines(transfer.id()).getFirst().id();
    }

    private Transfer reread(Transfer transfer) {
        return transfers.get(transfer.id(), MINE);
    }

    private Transfer send(long quantity) {
        return transfers.send(new SendTransfer("TRF", dock.id(), List.of(new SendTransfer.Line(bolt.id(), null, BigDecimal.valueOf(quantity), bin.id()))), "wes", MINE);
    }
}
