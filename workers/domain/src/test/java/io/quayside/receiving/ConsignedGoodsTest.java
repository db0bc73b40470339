package io.quayside.receiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.inventory.consignment.ConsignmentAgreements;
import io.quayside.inventory.consignment.ConsignmentDetails;
import io.quayside.inventory.kit.AssembleKits;
import io.quayside.inventory.kit.AssemblingKits;
import io.quayside.inventory.kit.Kit;
import io.quayside.inventory.kit.KitDetails;
import io.quayside.inventory.kit.Kits;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.PlanningPutaway;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.valuation.report.StockLedgerProof;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vendor's goods lie here, and are owed for when they are used: received, put away, issued and assembled. */
class ConsignedGoodsTest extends PurchasingIntegrationTest {

    @Autowired
    private ReceivingMother dock;
    @Autowired
    private ConsignmentAgreements agreements;
    @Autowired
    private PlanningPutaway putaway;
    @Autowired
    private Putaways putaways;
    @Autowired
    private MovingStock moving;
    @Autowired
    private Kits kits;
    @Autowired
    private AssemblingKits assembling;
    @Autowired
    private Locations locations;
    @Autowired
    private StockLedgerProof proof;
    @Autowired
    private JdbcClient jdbc;

    private String company;
    private Product valve;
    private long vendor;
    private Location bin;
    private Money received;

    @BeforeEach
    void aHundredValvesOfTheVendorInABin() {
        company = dock.company();
        valve = dock.product(Tracking.NONE, null);
        PurchaseOrder order = dock.sent(company, "100", valve);
        vendor = order.origin().vendorId();
        agreements.create(new ConsignmentDetails(company, vendor, valve.id(), true, null), Set.of(company));
        GoodsReceipt receipt = dock.counted(order, "100");
        dock.posted(receipt, LineOutcome.ACCEPT);
        bin = locations.of(company + "W", LocationKind.STORAGE).getFirst();
        putaway.ofReceipt(receipt.id(), Ids.next());
        putaways.of("goods-receipt", receipt.id()).forEach(each -> putaways.confirm(each.id(), bin.id(), "The only bin", "ron", Set.of(company)));
        received = jdbc.sql("SELECT incoming_value_amount, incoming_value_currency FROM inventory_stock_move WHERE company_code = ? AND from_kind = 'SUPPLIER'").param(company)
                .query((row, number) -> Money.of(CurrencyUnit.of(row.getString(2)), row.getBigDecimal(1).stripTrailingZeros())).single();
    }

    @Test
    void theyAreTheVendorsUntilTheyAreUsed() {
        assertThat(jdbc.sql("SELECT DISTINCT owner_id FROM inventory_quant WHERE company_code = ? AND on_hand > 0").param(company).query(Long.class).list()).containsExactly(vendor);
        assertThat(received.isPositive()).as("the price is agreed").isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ledger_line WHERE company_code = ?").param(company).query(Long.class).single()).as("nobody owes anything").isZero();
        assertThat(agreements.ownerOf(company, vendor, valve.id() + 1)).as("another product of the vendor").isNull();
        assertThatThrownBy(() -> moving.move(List.of(issue("own", 1, null)))).as("the company has none of its own").hasMessageContaining("are free");
    }

    @Test
    void usingThemIsOwedForInTheSameTransactionAndTheLastTakesWhatIsLeft() {
        StockMove first = moving.move(List.of(issue("first", 33, vendor))).getFirst();
        Money third = received.multipliedBy(new BigDecimal("0.33"), RoundingMode.HALF_UP);
        assertThat(balance("GRNI")).isEqualByComparingTo(third.getAmount().negate());
        assertThat(balance("COST_OF_SALES")).isEqualByComparingTo(third.getAmount());
        assertThat(openItem()).as("the open item is that of the line of the receipt").isEqualByComparingTo(third.getAmount().negate());
        moving.move(List.of(issue("first", 33, vendor)));
        assertThat(balance("GRNI")).as("once").isEqualByComparingTo(third.getAmount().negate());

        moving.move(List.of(issue("rest", 67, vendor)));
        assertThat(balance("GRNI")).as("to the cent").isEqualByComparingTo(received.getAmount().negate());
        moving.reverse(first.id(), "first:back", "tess");
        assertThat(balance("GRNI")).as("what came back is owed for no more").isEqualByComparingTo(received.getAmount().subtract(third.getAmount()).negate());
        moving.move(List.of(issue("again", 33, vendor)));
        assertThat(balance("GRNI")).isEqualByComparingTo(received.getAmount().negate());
        assertThat(jdbc.sql("SELECT quantity FROM valuation_receipt_line WHERE company_code = ?").param(company).query(BigDecimal.class).single()).as("to be billed").isEqualByComparingTo("100");
        assertThat(balance("STOCK")).as("the company never had them in stock").isZero();
        assertThat(proof.of(company, LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1))).allMatch(row -> row.difference().signum() == 0);
    }

    @Test
    void aKitOfThemCostsWhatIsOwedForThem() {
        Product set = dock.product(Tracking.NONE, null);
        Kit kit = kits.create(new KitDetails(company, set.id(), null, List.of(new KitDetails.Component(valve.id(), BigDecimal.TEN)), true, null), Set.of(company));
        assembling.assemble(new AssembleKits(kit.id(), BigDecimal.ONE, bin.id(), null, null), "ron", Set.of(company));
        BigDecimal tenth = received.dividedBy(10, RoundingMode.HALF_UP).getAmount();
        assertThat(balance("GRNI")).isEqualByComparingTo(tenth.negate());
        assertThat(balance("STOCK")).as("the kit is the company's").isEqualByComparingTo(tenth);
        assertThat(balance("ASSEMBLY")).isZero();
    }

    @Test
    void whatIsLostOrScrappedOfThemIsOwedForAsIfItHadBeenUsed() {
        moving.move(List.of(to("lost", 10, LocationKind.LOSS, MoveReason.ADJUSTMENT)));
        Money tenth = received.dividedBy(10, RoundingMode.HALF_UP);
        assertThat(balance("GRNI")).isEqualByComparingTo(tenth.getAmount().negate());
        assertThat(balance("SHRINKAGE")).isEqualByComparingTo(tenth.getAmount());

        StockMove scrapped = moving.move(List.of(to("scrapped", 10, LocationKind.SCRAP, MoveReason.SCRAP))).getFirst();
        assertThat(balance("SCRAP")).isEqualByComparingTo(tenth.getAmount());
        assertThat(openItem()).isEqualByComparingTo(tenth.multipliedBy(2).getAmount().negate());

        moving.reverse(scrapped.id(), "scrapped:back", "tess");
        assertThat(balance("SCRAP")).isZero();
        assertThat(balance("GRNI")).as("the lost ones are owed for still").isEqualByComparingTo(tenth.getAmount().negate());
        assertThat(balance("STOCK")).isZero();
    }

    private MoveStock to(String key, long quantity, LocationKind kind, MoveReason reason) {
        long place = kind == LocationKind.LOSS ? locations.virtual(company, kind).id()
                : locations.create(new LocationDetails(company, company + "W", null, kind.name(), kind.name(), kind, true, null), Set.of(company)).id();
        return new MoveStock(company, key, valve.id(), null, Quantity.of(quantity, "PCE"), bin.id(), place, reason,
                new SourceDocument("stock-count", 1, null, "CT-1"), null, "tess").ownedBy(vendor);
    }

    private MoveStock issue(String key, long quantity, Long owner) {
        return new MoveStock(company, key, valve.id(), null, Quantity.of(quantity, "PCE"), bin.id(), locations.virtual(company, LocationKind.CUSTOMER).id(), MoveReason.ISSUE,
                new SourceDocument("shipment", 1, null, "SH-1"), null, "tess").ownedBy(owner);
    }

    private BigDecimal balance(String role) {
        return jdbc.sql("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = ? AND role = ?").params(company, role).query(BigDecimal.class).single();
    }

    private BigDecimal openItem() {
        return jdbc.sql("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = ? AND role = 'GRNI' AND reference LIKE 'receipt-line:%'").param(company)
                .query(BigDecimal.class).single();
    }
}
