package io.quayside.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MoveRow;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.move.StockMoves;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

class StockTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("STO");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    Stock stock;
    @Autowired
    StockAtDate past;
    @Autowired
    StockMoves moves;
    @Autowired
    StockAndMoves proof;
    @Autowired
    ScanningStock scanning;
    @Autowired
    JdbcClient jdbc;
    private Location bin;
    private Location other;
    private Product bolt;

    @BeforeEach
    void aWarehouse() {
        String warehouse = "STO" + ++number;
        mother.warehouse("STO", warehouse);
        bin = mother.bin("STO", warehouse, "A-01");
        other = mother.bin("STO", warehouse, "A-02");
        bolt = mother.product(Tracking.NONE);
    }

    @Test
    void stockIsFoundByProductPlaceAndWordsAndEveryNumberHasItsMoves() {
        mother.receive(bolt, null, 10, bin);
        mother.transfer(bolt, null, 4, bin, other);
        var page = PageRequest.of(0, 10, Sort.by("path"));
        assertThat(stock.list(RowQuery.all(MINE).where("productId", "" + bolt.id()), page)).extracting(StockRow::locationCode, row -> row.onHand().intValueExact())
                .containsExactly(tuple("A-01", 6), tuple("A-02", 4));
        assertThat(stock.list(RowQuery.all(MINE).search(bolt.sku()).where("locationId", "" + other.id()), page)).hasSize(1);
        assertThat(stock.list(RowQuery.all(Set.of("ELSE")).where("productId", "" + bolt.id()), page)).isEmpty();
        var behind = moves.list(RowQuery.all(MINE).where("productId", "" + bolt.id()), Optional.of(other.id()), PageRequest.of(0, 10, Sort.by("movedAt")));
        assertThat(behind).extracting(MoveRow::fromCode, MoveRow::toCode).containsExactly(tuple("A-01", "A-02"));
    }

    @Test
    void whatLayThereOnAnyDayBeforeIsKnown() {
        LocalDate today = stock.today("STO");
        shift(mother.receive(bolt, null, 10, bin), 5);
        shift(mother.transfer(bolt, null, 4, bin, other), 3);
        shift(mother.issue(bolt, null, 1, other), 1);
        assertThat(at(today.minusDays(6))).isEmpty();
        assertThat(at(today.minusDays(5))).containsExactly("A-01 10");
        assertThat(at(today.minusDays(3))).containsExactly("A-01 6", "A-02 4");
        assertThat(at(today)).containsExactly("A-01 6", "A-02 3");
    }

    @Test
    void stockIsProvedAgainstItsMovesAndMadeAnewFromThem() {
        mother.receive(bolt, null, 10, bin);
        mother.transfer(bolt, null, 4, bin, other);
        assertThat(differing()).isEmpty();
        jdbc.sql("UPDATE inventory_quant SET on_hand = 7, reserved = 2 WHERE product_id = ? AND location_id = ?").params(bolt.id(), bin.id()).update();
        jdbc.sql("DELETE FROM inventory_quant WHERE product_id = ? AND location_id = ?").params(bolt.id(), other.id()).update();
        assertThat(differing()).extracting(DifferingQuant::locationCode, row -> row.difference().intValueExact(), row -> row.reserved().intValueExact())
                .containsExactly(tuple("A-01", 1, 2), tuple("A-02", -4, 0));
        assertThat(proof.list(Set.of("ELSE"), Set.of(), PageRequest.of(0, 10, Sort.by("sku")))).isEmpty();
        assertThat(proof.rebuild("STO")).isEqualTo(2);
        assertThat(differing()).isEmpty();
        assertThat(mother.onHand(bolt, bin)).isEqualByComparingTo("6");
        assertThat(mother.onHand(bolt, other)).isEqualByComparingTo("4");
        mother.transfer(bolt, null, 4, other, bin);
        assertThat(proof.rebuild("STO")).as("nothing is wrong any more").isZero();
    }

    private List<DifferingQuant> differing() {
        return proof.list(MINE, Set.of(), PageRequest.of(0, 10, Sort.by("location_code"))).getContent();
    }

    @Test
    void aScanFindsTheGoodsOfABinByNumberSkuAndLot() {
        Product glue = mother.product(Tracking.LOT);
        jdbc.sql("UPDATE masterdata_product SET gtin = '4006381333931' WHERE id = ?").param(glue.id()).update();
        mother.receive(bolt, null, 10, bin);
        mother.receive(glue, mother.lot("STO", glue, "G1", null), 5, bin);
        mother.receive(glue, mother.lot("STO", glue, "G2", null), 5, bin);
        assertThat(scan(bolt.sku())).containsExactly("null");
        assertThat(scan("4006381333931")).containsExactly("G1", "G2");
        assertThat(scan("g2")).containsExactly("G2");
        assertThat(scan("]C1010400638133393110G1")).containsExactly("G1");
        assertThatThrownBy(() -> scan("nothing")).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("code"));
        assertThatThrownBy(() -> scanning.scan(bin.id(), bolt.sku(), Set.of("ELSE"))).isInstanceOf(Refusal.NotFound.class);
        jdbc.sql("UPDATE masterdata_product SET gtin = NULL WHERE id = ?").param(glue.id()).update();
    }

    private List<String> scan(String code) {
        return scanning.scan(bin.id(), code, MINE).stream().map(row -> "" + row.lotNumber()).toList();
    }

    private List<String> at(LocalDate day) {
        return past.list(new StockAtDate.Question(MINE, day, bolt.id(), null, null, null, null, Set.of()), PageRequest.of(0, 10, Sort.by("location_code")))
                .map(row -> row.locationCode() + " " + row.onHand().stripTrailingZeros().toPlainString()).getContent();
    }

    private void shift(StockMove move, int days) {
        jdbc.sql("UPDATE inventory_stock_move SET moved_at = moved_at - INTERVAL ? DAY WHERE id = ?").params(days, move.id()).update();
    }
}
