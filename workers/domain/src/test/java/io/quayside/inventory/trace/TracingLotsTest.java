package io.quayside.inventory.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.Reservations;
import io.quayside.inventory.reservation.IssueReserved;
import io.quayside.inventory.reservation.IssuingReserved;
import io.quayside.inventory.reservation.ReserveByHand;
import io.quayside.inventory.reservation.ReserveStock;
import io.quayside.inventory.reservation.ReservingByHand;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.Customers;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A vendor's lot of valves goes into two kits, one of which goes into a set; kit and set are sold. */
class TracingLotsTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("TRC");
    @Autowired
    InventoryMother mother;
    @Autowired
    MasterDataMother masterData;
    @Autowired
    Lots lots;
    @Autowired
    MovingStock moving;
    @Autowired
    TracingLots tracing;
    @Autowired
    RecallingLots recalling;
    @Autowired
    Recalls recalls;
    @Autowired
    Reserving reserving;
    @Autowired
    ReservingByHand byHand;
    @Autowired
    IssuingReserved issuing;
    @Autowired
    Customers customers;
    @Autowired
    Reservations reservations;
    private Location bin;
    private long documents = 100;

    @Test
    void aLotIsFollowedForwardAndBackThroughKitsOfKits() {
        mother.warehouse("TRC", "TRCW");
        bin = mother.bin("TRC", "TRCW", "T-01");
        Vendor vendor = masterData.vendor("TRC", "Valve works");
        Product valve = mother.product(Tracking.LOT);
        Product kit = mother.product(Tracking.LOT);
        Product set = mother.product(Tracking.LOT);
        Lot raw = lots.findOrCreate("TRC", valve.id(), "V-1", new LotOrigin(null, vendor.id(), "WORKS-77"));
        Lot unrelated = lots.findOrCreate("TRC", valve.id(), "V-2", new LotOrigin(null, vendor.id(), "WORKS-78"));
        Lot kitLot = mother.lot("TRC", kit, "K-1", null);
        Lot setLot = mother.lot("TRC", set, "S-1", null);
        step(valve, raw, 10, outside(LocationKind.SUPPLIER), bin, MoveReason.RECEIPT, "goods-receipt", 1);
        step(valve, unrelated, 10, outside(LocationKind.SUPPLIER), bin, MoveReason.RECEIPT, "goods-receipt", 2);
        step(valve, raw, 4, bin, outside(LocationKind.PRODUCTION), MoveReason.ASSEMBLY, "assembly-order", 3);
        step(kit, kitLot, 2, outside(LocationKind.PRODUCTION), bin, MoveReason.ASSEMBLY, "assembly-order", 3);
        step(kit, kitLot, 1, bin, outside(LocationKind.PRODUCTION), MoveReason.ASSEMBLY, "assembly-order", 4);
        step(set, setLot, 1, outside(LocationKind.PRODUCTION), bin, MoveReason.ASSEMBLY, "assembly-order", 4);
        step(set, setLot, 1, bin, outside(LocationKind.CUSTOMER), MoveReason.ISSUE, "shipment", 5);

        LotTrace forward = tracing.trace(raw.id(), MINE);
        assertThat(forward.nodes()).extracting(LotTrace.Node::id).contains("vendor:" + vendor.id(), "document:goods-receipt:1", "lot:" + raw.id(),
                "document:assembly-order:3", "lot:" + kitLot.id(), "document:assembly-order:4", "lot:" + setLot.id(), "document:shipment:5", "location:" + bin.id())
                .doesNotContain("lot:" + unrelated.id(), "document:goods-receipt:2");
        assertThat(edges(forward)).contains("vendor:%d>document:goods-receipt:1 10".formatted(vendor.id()), "document:goods-receipt:1>lot:%d 10".formatted(raw.id()),
                "lot:%d>document:assembly-order:3 4".formatted(raw.id()), "document:assembly-order:3>lot:%d 2".formatted(kitLot.id()),
                "lot:%d>document:shipment:5 1".formatted(setLot.id()), "lot:%d>location:%d 6".formatted(raw.id(), bin.id()));

        LotTrace backward = tracing.trace(setLot.id(), MINE);
        assertThat(backward.nodes()).filteredOn(node -> node.kind() == LotTrace.NodeKind.LOT).extracting(LotTrace.Node::label, LotTrace.Node::level)
                .containsExactlyInAnyOrder(tuple("S-1", 0), tuple("K-1", -1), tuple("V-1", -2));
        assertThat(backward.nodes()).extracting(LotTrace.Node::id).contains("vendor:" + vendor.id());

        Reservation kept = reserving.reserve(new ReserveStock("TRC", "recall", "TRCW", kit.id(), Quantity.of(1, "PCE"), 1, LocalDate.of(2031, 1, 1), null,
                new SourceDocument("sales-order", 1, null, "SO-1"), "tess"));
        assertThat(reservations.get(kept.id(), MINE).allocated()).isEqualByComparingTo("1");
        assertThatThrownBy(() -> recalling.recall(raw.id(), "glass in it", "quinn", Set.of("ELSE"))).isInstanceOf(Refusal.NotFound.class);
        Recall recall = recalling.recall(raw.id(), "glass in it", "quinn", MINE);
        assertThat(recall.lots()).extracting(Recall.BlockedLot::number).containsExactly("K-1", "S-1", "V-1");
        assertThat(recall.freed()).extracting(Recall.Freed::sourceNumber, freed -> freed.quantity().intValueExact()).containsExactly(tuple("SO-1", 1));
        assertThat(reservations.get(kept.id(), MINE).allocated()).as("nobody picks it any more").isZero();
        assertThat(recalls.of(setLot.id(), MINE)).as("also told at what was made of it").extracting(Recall::reason, Recall::lotNumber).containsExactly(tuple("glass in it", "V-1"));
        assertThat(recalls.contacts(raw.id(), MINE)).extracting(each -> switch (each) {
            case Recall.Contact.Vendor maker -> maker.name() + " " + maker.vendorLot();
            case Recall.Contact.Receiver receiver -> receiver.sourceNumber() + " " + receiver.quantity().intValueExact();
        }).containsExactly("Valve works WORKS-77", "shipment-5 1");
        assertThat(recalls.contacts(setLot.id(), MINE)).as("back to the vendor, through kits").extracting(Recall.Contact::lotNumber).containsExactly("V-1", "S-1");
        assertThat(lots.list(RowQuery.all(MINE).search("works-77"), Pageable.ofSize(5))).as("found by the vendor's number").extracting(Lot::number).containsExactly("V-1");
        assertThat(lots.get(setLot.id(), MINE).status()).isEqualTo(LotStatus.BLOCKED);
        assertThat(lots.get(unrelated.id(), MINE).status()).isEqualTo(LotStatus.AVAILABLE);
    }

    @Test
    void whoGotTheGoodsIsAtTheEndOfTheTraceAndToldOfARecall() {
        mother.warehouse("TRC", "TRCC");
        Location shelf = mother.bin("TRC", "TRCC", "C-01");
        Product valve = mother.product(Tracking.LOT);
        Lot lot = mother.lot("TRC", valve, "C-1", null);
        mother.receive(valve, lot, 10, shelf);
        Customer customer = customers.create(new CustomerDetails("TRC", null, "Pump shop", null, null, "EUR", null, "pumps@shop.example", "+31 10 1234567", null, null, null,
                null, null, 30, null, null, null, null, null, null), MINE);
        ReserveByHand wanted = new ReserveByHand("trace-" + lot.id(), "TRC", "TRCC", valve.id(), Quantity.of(4, "PCE"), "SO-9", customer.id(), 1,
                LocalDate.now().plusDays(1), null);
        assertThatThrownBy(() -> byHand.reserve(new ReserveByHand("other", "TRC", "TRCC", valve.id(), Quantity.of(1, "PCE"), "SO-8", -1L, 1, LocalDate.now(), null), "rita", MINE))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("customerId"));
        Reservation kept = byHand.reserve(wanted, "rita", MINE);
        issuing.issue(kept.id(), new IssueReserved("all", null, "DN-9", null), "ron", MINE);

        assertThat(edges(tracing.trace(lot.id(), MINE))).contains("lot:%d>document:goods-issue:%d 4".formatted(lot.id(), kept.id()),
                "document:goods-issue:%d>customer:%d 4".formatted(kept.id(), customer.id()));
        assertThat(recalls.contacts(lot.id(), MINE)).singleElement().isInstanceOfSatisfying(Recall.Contact.Receiver.class, receiver -> {
            assertThat(receiver.sourceNumber()).isEqualTo("DN-9");
            assertThat(receiver.name()).isEqualTo("Pump shop");
            assertThat(receiver.email()).isEqualTo("pumps@shop.example");
            assertThat(receiver.phone()).isEqualTo("+31 10 1234567");
        });
    }

    private static List<String> edges(LotTrace trace) {
        return trace.edges().stream().map(edge -> "%s>%s %s".formatted(edge.from(), edge.to(), edge.quantity().stripTrailingZeros().toPlainString())).toList();
    }

    private Location outside(LocationKind kind) {
        return mother.virtual("TRC", kind);
    }

    private void step(Product product, Lot lot, long quantity, Location from, Location to, MoveReason reason, String type, long document) {
        moving.move(List.of(new MoveStock("TRC", "trace:" + ++documents, product.id(), lot.id(), Quantity.of(quantity, "PCE"), from.id(), to.id(), reason,
                new SourceDocument(type, document, null, type + "-" + document), null, "tess")));
    }
}
