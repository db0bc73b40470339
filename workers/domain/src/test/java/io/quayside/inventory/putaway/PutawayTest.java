package io.quayside.inventory.putaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.AtOnce;
import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.workflow.CaseInHand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class PutawayTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("PUT");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    PutawayRules rules;
    @Autowired
    SuggestingPutaway suggesting;
    @Autowired
    Putaways putaways;
    @Autowired
    MovingStock moving;
    @Autowired
    TransactionTemplate transaction;
    private String warehouse;
    private Location dock;
    private Location first;
    private Location second;
    private Location hazard;
    private Product bolt;

    @BeforeEach
    void aWarehouseWithZones() {
        warehouse = "PUT" + ++number;
        mother.warehouse("PUT", warehouse);
        dock = mother.place("PUT", warehouse, "IN", LocationKind.INPUT);
        first = bin("A-01", "A", "100", null, 1);
        second = bin("B-01", "B", null, "50", 2);
        hazard = mother.place(new LocationDetails("PUT", warehouse, null, "H-01", "H-01", LocationKind.STORAGE, true, "HAZ", null, null, Set.of("3"), 0, null));
        bolt = mother.product(Tracking.NONE);
    }

    @Test
    void withoutRulesTheSameProductIsJoinedAndThenEmptyBinsAreFilledAsFarAsTheyGo() {
        mother.receive(bolt, null, 30, second);
        assertThat(suggest(bolt, 10)).containsExactly("B-01 10 the same product lies there");
        assertThat(suggest(bolt, 60)).containsExactly("B-01 20 the same product lies there", "A-01 40 the bin is empty");
        assertThat(suggest(bolt, 200)).containsExactly("B-01 20 the same product lies there", "A-01 100 the bin is empty", "null 80 no bin has room");
    }

    @Test
    void rulesGoFirstInTheirOrder() {
        rule(20, bolt.id(), null, PutawayMethod.FIXED_BIN, second.id(), null);
        rule(10, null, "FASTENERS", PutawayMethod.EMPTY_BIN, null, "A");
        assertThat(suggest(bolt, 120)).containsExactly("A-01 100 the bin in zone A is empty", "B-01 20 it is the fixed bin");
    }

    @Test
    void hazardousGoodsGoOnlyWhereTheirClassMayLie() {
        Product paint = mother.product(Tracking.NONE, "3");
        Product acid = mother.product(Tracking.NONE, "8");
        assertThat(suggest(paint, 10)).containsExactly("H-01 10 the bin is empty");
        assertThat(suggest(acid, 10)).containsExactly("null 10 no bin has room");
        mother.receive(paint, null, 10, dock);
        Putaway putaway = open(paint, 10).getFirst();
        assertThatThrownBy(() -> putaways.confirm(putaway.id(), first.id(), "nearer", "wes", MINE)).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("locationId", "may not hold goods of hazard class 3"));
    }

    @Test
    void whatIsOnItsWayTakesRoomAlready() {
        mother.receive(bolt, null, 120, dock);
        open(bolt, 100);
        assertThat(suggest(bolt, 20)).containsExactly("B-01 20 the bin is empty");
    }

    @Test
    void aConfirmedPutawayMovesTheGoodsOnce() {
        mother.receive(bolt, null, 10, dock);
        Putaway putaway = open(bolt, 10).getFirst();
        assertThat(open(bolt, 10)).containsExactly(putaway);
        putaways.confirm(putaway.id(), first.id(), null, "wes", MINE);
        assertThat(mother.onHand(bolt, first)).isEqualByComparingTo("10");
        assertThat(putaways.confirm(putaway.id(), first.id(), null, "wes", MINE)).as("a device that got no answer says it again").isEqualTo(putaway);
        assertThat(mother.onHand(bolt, first)).isEqualByComparingTo("10");
        assertThatThrownBy(() -> putaways.confirm(putaway.id(), second.id(), "elsewhere", "wes", MINE)).hasMessageContaining("done already");
    }

    @Test
    void whatDoesNotFitWaitsForAnotherBin() {
        mother.receive(bolt, null, 30, dock);
        Putaway putaway = open(bolt, 30).getFirst();
        for (Quantity wrong : List.of(Quantity.of(31, "PCE"), Quantity.of(0, "PCE"), Quantity.of(1, "KG"))) {
            assertThatThrownBy(() -> putaways.confirm(putaway.id(), first.id(), wrong, null, "wes", MINE)).isInstanceOfSatisfying(Refusal.Invalid.class,
                    invalid -> assertThat(invalid.errors()).containsOnlyKeys("quantity"));
        }

        putaways.confirm(putaway.id(), first.id(), Quantity.of(12, "PCE"), null, "wes", MINE);

        assertThat(mother.onHand(bolt, first)).isEqualByComparingTo("12");
        Putaway rest = open(bolt, 30).stream().filter(each -> each.status() == PutawayStatus.OPEN).findAny().orElseThrow();
        assertThat(rest.quantity()).isEqualTo(Quantity.of(18, "PCE"));
        assertThat(rest.suggestedLocationId()).as("the first bin took what it could").isNull();
        putaways.confirm(rest.id(), second.id(), null, "wes", MINE);
        assertThat(mother.onHand(bolt, second)).isEqualByComparingTo("18");
        assertThat(mother.onHand(bolt, dock)).isZero();
        assertThat(mother.quantsThatDifferFromTheirMoves("PUT")).isEmpty();
    }

    @Test
    void aPutawayIsTakenBackOnceAndTheGoodsWaitAtTheDockAgain() {
        mother.receive(bolt, null, 10, dock);
        Putaway putaway = open(bolt, 10).getFirst();
        assertThatThrownBy(() -> putaways.reverse(putaway.id(), "never", "wes", MINE)).hasMessageContaining("nothing to take back");
        putaways.confirm(putaway.id(), first.id(), null, "wes", MINE);
        Putaway reversed = putaways.reverse(putaway.id(), "they stood in the wrong aisle", "wim", MINE);
        assertThat(reversed.status()).isEqualTo(PutawayStatus.REVERSED);
        assertThat(reversed.reversalReason()).isEqualTo("they stood in the wrong aisle");
        assertThat(mother.onHand(bolt, first)).isZero();
        assertThat(mother.onHand(bolt, dock)).isEqualByComparingTo("10");
        assertThatThrownBy(() -> putaways.reverse(putaway.id(), "again", "wim", MINE)).isInstanceOf(Refusal.Conflict.class);
        Putaway again = putaways.of("goods-receipt", 1).stream().filter(each -> each.productId() == bolt.id() && each.status() == PutawayStatus.OPEN).findAny().orElseThrow();
        putaways.confirm(again.id(), first.id(), null, "wes", MINE);
        assertThat(mother.onHand(bolt, first)).isEqualByComparingTo("10");
        assertThat(mother.quantsThatDifferFromTheirMoves("PUT")).isEmpty();
    }

    @Test
    void aBinIsNotFilledBeyondWhatItHoldsOrCarries() {
        mother.receive(bolt, null, 30, dock);
        Putaway putaway = open(bolt, 30).getFirst();
        mother.receive(bolt, null, 35, second);
        mother.receive(bolt, null, 80, first);
        refused(putaway, second, "has no room for %s more: B-01 holds at most 50, and 35 lie there");
        refused(putaway, first, "has no room for %s kg more: A-01 carries at most 100 kg, and 80 kg lie there");
        putaways.confirm(putaway.id(), second.id(), Quantity.of(15, "PCE"), "as far as it goes", "wes", MINE);
        assertThat(mother.onHand(bolt, second)).isEqualByComparingTo("50");
    }

    @Test
    void twoPutawaysDoNotFillTheSameRoomAtOnce() throws Exception {
        Product nut = mother.product(Tracking.NONE);
        mother.receive(bolt, null, 30, dock);
        mother.receive(nut, null, 30, dock);
        Putaway bolts = open(bolt, 30).getFirst();
        Putaway nuts = putaways.open(command(nut, 30, 2)).getFirst();
        AtOnce.run(transaction, () -> putaways.confirm(bolts.id(), second.id(), "nearer", "wes", MINE), () -> refused(nuts, second,
                "has no room for %s more: B-01 holds at most 50, and 30 lie there"));
    }

    @Test
    void twoPlansDoNotTakeTheSameEmptyBin() throws Exception {
        Product nut = mother.product(Tracking.NONE);
        AtOnce.run(transaction, () -> open(bolt, 10), () -> putaways.open(command(nut, 10, 2)));
        assertThat(List.of(open(bolt, 10).getFirst().suggestedLocationId(), putaways.open(command(nut, 10, 2)).getFirst().suggestedLocationId()))
                .containsExactly(first.id(), second.id());
    }

    private void refused(Putaway putaway, Location bin, String message) {
        String quantity = putaway.quantity().value().stripTrailingZeros().toPlainString();
        assertThatThrownBy(() -> putaways.confirm(putaway.id(), bin.id(), "nearer", "wes", MINE)).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("locationId", message.formatted(quantity)));
    }

    @Test
    void movesNameTheCaseThatHasTheGoodsPutAway() {
        mother.receive(bolt, null, 10, dock);
        Putaway putaway = CaseInHand.during(4711L, () -> open(bolt, 10)).getFirst();
        putaways.confirm(putaway.id(), first.id(), null, "wes", MINE);
        assertThat(moving.find("PUT", "putaway:" + putaway.id()).orElseThrow().processInstanceKey()).isEqualTo(4711L);
    }

    @Test
    void anotherPlaceNeedsAReason() {
        mother.receive(bolt, null, 10, dock);
        Putaway putaway = open(bolt, 10).getFirst();
        assertThatThrownBy(() -> putaways.confirm(putaway.id(), second.id(), " ", "wes", MINE)).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsOnlyKeys("overrideReason"));
        Putaway done = putaways.confirm(putaway.id(), second.id(), "the aisle is blocked", "wes", MINE);
        assertThat(done.overrideReason()).isEqualTo("the aisle is blocked");
        assertThat(mother.onHand(bolt, second)).isEqualByComparingTo("10");
        assertThatThrownBy(() -> putaways.get(putaway.id(), Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
    }

    private Location bin(String code, String zone, String maxWeight, String maxUnits, int sequence) {
        return mother.place(new LocationDetails("PUT", warehouse, null, code, code, LocationKind.STORAGE, true, zone, maxWeight == null ? null : new BigDecimal(maxWeight),
                maxUnits == null ? null : new BigDecimal(maxUnits), Set.of(), sequence, null));
    }

    private void rule(int order, Long productId, String category, PutawayMethod method, Long locationId, String zone) {
        rules.create(new PutawayRuleDetails("PUT", warehouse, order, productId, category, null, method, locationId, zone, true, null), MINE);
    }

    private List<String> suggest(Product product, long quantity) {
        return suggesting.suggest("PUT", warehouse, product.id(), Quantity.of(quantity, "PCE")).stream()
                .map(each -> "%s %s %s".formatted(each.locationCode(), each.quantity().value().toPlainString(), each.because())).toList();
    }

    private List<Putaway> open(Product product, long quantity) {
        return putaways.open(command(product, quantity, 1));
    }

    private OpenPutaway command(Product product, long quantity, long receipt) {
        return new OpenPutaway("PUT", "receipt-line:" + product.id(), warehouse, product.id(), null, Quantity.of(quantity, "PCE"), dock.id(),
                new SourceDocument("goods-receipt", receipt, 2L, "GR-" + receipt));
    }
}
