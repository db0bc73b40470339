package io.quayside.inventory.relocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.StockMove;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RelocatingStockTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("REL");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    MasterDataMother masterData;
    @Autowired
    RelocatingStock relocating;
    private String warehouse;
    private Location bin;
    private Location other;
    private Product bolt;

    @BeforeEach
    void tenBoltsInABin() {
        warehouse = "REL" + ++number;
        mother.warehouse("REL", warehouse);
        bin = mother.bin("REL", warehouse, "A-01");
        other = mother.bin("REL", warehouse, "A-02");
        bolt = mother.product(Tracking.NONE);
        mother.receive(bolt, null, 10, bin);
    }

    @Test
    void goodsAreCarriedOnceHoweverOftenTheDeviceAsks() {
        RelocateStock command = command("K" + number, 4, bin, other);
        StockMove move = relocating.relocate(command, "wes", MINE);
        assertThat(relocating.relocate(command, "wes", MINE).id()).isEqualTo(move.id());
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("6");
        assertThat(mother.onHand(bolt, other)).isEqualByComparingTo("4");
        assertThatThrownBy(() -> relocating.relocate(command("K" + number, 5, bin, other), "wes", MINE)).hasMessageContaining("stands for another move");
        assertThatThrownBy(() -> relocating.relocate(command("L" + number, 7, bin, other), "wes", MINE)).hasMessageContaining("6 PCE are free");
    }

    @Test
    void aBinIsNotFilledBeyondWhatItHoldsAndTheAnswerToARepeatStays() {
        Location small = mother.place(new LocationDetails("REL", warehouse, null, "S-01", "S-01", LocationKind.STORAGE, true, null, null, new BigDecimal(4),
                Set.of(), 0, null));
        RelocateStock command = command("S" + number, 3, bin, small);
        StockMove move = relocating.relocate(command, "wes", MINE);
        assertThatThrownBy(() -> relocating.relocate(command("T" + number, 2, bin, small), "wes", MINE)).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("toLocationId", "has no room for 2 more: S-01 holds at most 4, and 3 lie there"));
        assertThat(relocating.relocate(command, "wes", MINE).id()).isEqualTo(move.id());
    }

    @Test
    void aDozenIsTwelvePieces() {
        masterData.unit("DZN", "count", "12", "0.01");
        mother.receive(bolt, null, 20, bin);
        relocating.relocate(new RelocateStock("REL", "D" + number, bolt.id(), null, null, Quantity.of(2, "DZN"), bin.id(), other.id(), null), "wes", MINE);
        assertThat(mother.onHand(bolt, other)).isEqualByComparingTo("24");
    }

    @Test
    void whatIsBlockedOrInInspectionStaysWhereItIs() {
        for (LocationKind kind : List.of(LocationKind.QUARANTINE, LocationKind.QUALITY, LocationKind.RETURNS)) {
            Location held = mother.place("REL", warehouse, kind.name(), kind);
            mother.receive(bolt, null, 5, held);
            assertInvalid("fromLocationId", command("Q" + kind, 1, held, bin));
            assertInvalid("toLocationId", command("P" + kind, 1, bin, held));
        }
    }

    @Test
    void anotherWarehouseNeedsATransferAndHazardousGoodsTheirBin() {
        mother.warehouse("REL", warehouse + "B");
        assertInvalid("toLocationId", command("W" + number, 1, bin, mother.bin("REL", warehouse + "B", "A-01")));
        Product paint = mother.product(Tracking.NONE, "3");
        mother.receive(paint, null, 5, bin);
        assertInvalid("toLocationId", new RelocateStock("REL", "H" + number, paint.id(), null, null, Quantity.of(1, "PCE"), bin.id(), other.id(), null));
        assertThatThrownBy(() -> relocating.relocate(command("O" + number, 1, bin, other), "wes", Set.of("ELSE"))).isInstanceOf(Refusal.Invalid.class);
    }

    private void assertInvalid(String field, RelocateStock command) {
        assertThatThrownBy(() -> relocating.relocate(command, "wes", MINE))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys(field));
    }

    private RelocateStock command(String key, long quantity, Location from, Location to) {
        return new RelocateStock("REL", key, bolt.id(), null, null, Quantity.of(quantity, "PCE"), from.id(), to.id(), null);
    }
}
