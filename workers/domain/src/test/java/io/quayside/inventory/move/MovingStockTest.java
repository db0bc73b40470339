package io.quayside.inventory.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MovingStockTest extends DomainIntegrationTest {

    private static int warehouses;
    @Autowired
    InventoryMother mother;
    @Autowired
    MovingStock moving;
    @Autowired
    Lots lots;
    private Location bin;
    private Location other;
    private Product bolt;

    @BeforeEach
    void aWarehouseWithTwoBins() {
        String warehouse = "MOVE" + ++warehouses;
        mother.warehouse("MOV", warehouse);
        bin = mother.bin("MOV", warehouse, "A-01");
        other = mother.bin("MOV", warehouse, "A-02");
        bolt = mother.product(Tracking.NONE);
    }

    @Test
    void whatIsReceivedLiesThereUntilItIsMovedOrIssued() {
        mother.receive(bolt, null, 10, bin);
        mother.transfer(bolt, null, 4, bin, other);
        mother.issue(bolt, null, 1, other);
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("6");
        assertThat(mother.onHand(bolt, other)).isEqualByComparingTo("3");
        assertThat(mother.quantsThatDifferFromTheirMoves("MOV")).isEmpty();
    }

    @Test
    void moreThanIsThereIsRefusedAndChangesNothing() {
        mother.receive(bolt, null, 3, bin);
        assertThatThrownBy(() -> mother.issue(bolt, null, 4, bin)).isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("4 PCE of " + bolt.sku() + " were asked for at A-01; 3 PCE are free");
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("3");
    }

    @Test
    void aKeyMovesOnceAndARepeatGetsTheFirstAnswer() {
        MoveStock command = receipt(5);
        StockMove first = moving.move(List.of(command)).getFirst();
        assertThat(moving.move(List.of(command)).getFirst()).isEqualTo(first);
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("5");
        assertThatThrownBy(() -> moving.move(List.of(withQuantity(command, 6)))).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("another move");
    }

    @Test
    void aMoveIsTakenBackOnce() {
        StockMove receipt = mother.receive(bolt, null, 5, bin);
        StockMove back = moving.reverse(receipt.id(), "back-1:" + receipt.id(), "tess");
        assertThat(mother.onHand(bolt, bin)).isZero();
        assertThat(back.reversedMoveId()).isEqualTo(receipt.id());
        assertThat(moving.reverse(receipt.id(), "back-1:" + receipt.id(), "tess")).isEqualTo(back);
        mother.receive(bolt, null, 5, bin);
        assertThatThrownBy(() -> moving.reverse(receipt.id(), "back-2:" + receipt.id(), "tess")).hasMessageContaining("taken back already");
        assertThatThrownBy(() -> moving.reverse(back.id(), "back-3:" + receipt.id(), "tess")).hasMessageContaining("enter the goods anew");
    }

    @Test
    void aLotIsMandatoryWhereTheProductSaysSo() {
        Product paint = mother.product(Tracking.LOT);
        assertInvalid("lotId", () -> mother.receive(paint, null, 5, bin));
        Lot lot = mother.lot("MOV", paint, "P-1", null);
        assertInvalid("lotId", () -> mother.receive(bolt, lot, 5, bin));
        mother.receive(paint, lot, 5, bin);
        assertThat(mother.onHand(paint, bin)).isEqualByComparingTo("5");
    }

    @Test
    void aSerialNumberIsOnePieceInOnePlace() {
        Product pump = mother.product(Tracking.SERIAL);
        Lot serial = mother.lot("MOV", pump, "S-1", null);
        assertInvalid("quantity", () -> mother.receive(pump, serial, 2, bin));
        mother.receive(pump, serial, 1, bin);
        assertThatThrownBy(() -> mother.receive(pump, serial, 1, other)).hasMessageContaining("in stock already");
        mother.issue(pump, serial, 1, bin);
        mother.receive(pump, serial, 1, other);
        assertThat(mother.onHand(pump, other)).isEqualByComparingTo("1");
    }

    @Test
    void anExpiredOrHeldLotIsNotIssuedButMayBePutAside() {
        Product glue = mother.product(Tracking.LOT);
        Lot expired = mother.lot("MOV", glue, "OLD", LocalDate.of(2020, 1, 31));
        mother.receive(glue, expired, 2, bin);
        assertThatThrownBy(() -> mother.issue(glue, expired, 1, bin)).hasMessageContaining("expired on 2020-01-31");
        Lot held = mother.lot("MOV", glue, "HELD", null);
        mother.receive(glue, held, 2, bin);
        lots.become(held.id(), LotStatus.BLOCKED);
        assertThatThrownBy(() -> mother.issue(glue, held, 1, bin)).hasMessageContaining("is held");
        mother.transfer(glue, expired, 2, bin, other);
        assertThat(mother.onHand(glue, other)).isEqualByComparingTo("2");
    }

    @Test
    void aMoveThatMakesNoSenseNamesItsField() {
        mother.receive(bolt, null, 5, bin);
        assertInvalid("toLocationId", () -> mother.transfer(bolt, null, 1, bin, bin));
        assertInvalid("quantity", () -> mother.transfer(bolt, null, 0, bin, other));
        assertInvalid("quantity", () -> moving.move(List.of(new MoveStock("MOV", "half", bolt.id(), null, Quantity.of("0.5", "PCE"), bin.id(), other.id(),
                MoveReason.TRANSFER, new SourceDocument("test", 1, null, "T"), null, "tess"))));
        assertInvalid("fromLocationId", () -> moving.move(List.of(InventoryMother.move("MOV", bolt, null, 1, mother.virtual("MOV2", LocationKind.SUPPLIER), bin,
                MoveReason.RECEIPT, null))));
    }

    @Test
    void consignedGoodsLieApartFromTheCompanysOwn() {
        moving.move(List.of(receipt(7).ownedBy(4711L)));
        assertThatThrownBy(() -> mother.issue(bolt, null, 1, bin)).hasMessageContaining("0 PCE are free");
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo(new BigDecimal(7));
    }

    private MoveStock receipt(long quantity) {
        return InventoryMother.move("MOV", bolt, null, quantity, mother.virtual("MOV", LocationKind.SUPPLIER), bin, MoveReason.RECEIPT, null);
    }

    private static MoveStock withQuantity(MoveStock move, long quantity) {
        return new MoveStock(move.companyCode(), move.key(), move.productId(), move.lotId(), Quantity.of(quantity, "PCE"), move.fromLocationId(), move.toLocationId(),
                move.reason(), move.source(), move.incomingValue(), move.by());
    }

    private static void assertInvalid(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys(field));
    }
}
