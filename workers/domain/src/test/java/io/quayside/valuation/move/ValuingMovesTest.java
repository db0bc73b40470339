package io.quayside.valuation.move;

import static io.quayside.ledger.LedgerMother.eur;
import static io.quayside.valuation.ValuationMother.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.valuation.ReceiptReference;
import io.quayside.valuation.ValuationMother;
import io.quayside.valuation.ValuationMother.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ValuingMovesTest extends DomainIntegrationTest {

    private static int sites;
    @Autowired
    ValuationMother mother;
    @Autowired
    LedgerMother ledger;
    @Autowired
    PostingEntries posting;
    @Autowired
    OpenItems openItems;
    @Autowired
    MovingStock moving;
    private Site site;

    @BeforeEach
    void aWarehouse() {
        site = mother.site("VALUE" + ++sites, "VALUE" + sites);
    }

    @AfterEach
    void theBooksAgree() {
        mother.assertBooksAgree(site.company());
    }

    @Test
    void theMovingAverageFollowsReceiptsAndIssues() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, bolt, 8, "80.00", site.bin());
        mother.receive(site, bolt, 4, "64.00", site.bin());
        mother.issue(site, bolt, 10);
        assertThat(mother.value(bolt)).isEqualByComparingTo("24.00");
        mother.receive(site, bolt, 2, "12.00", site.bin());
        assertThat(mother.value(bolt)).isEqualByComparingTo("36.00");
        assertBalance(AccountRole.STOCK, "36.00");
        assertBalance(AccountRole.COST_OF_SALES, "120.00");
        assertBalance(AccountRole.GRNI, "-156.00");
    }

    @Test
    void firstInFirstOutFollowsTheArrivals() {
        Product bolt = mother.product(CostingMethod.FIFO);
        mother.receive(site, bolt, 8, "80.00", site.bin());
        mother.receive(site, bolt, 4, "64.00", site.bin());
        mother.issue(site, bolt, 10);
        assertThat(mother.value(bolt)).isEqualByComparingTo("32.00");
        mother.receive(site, bolt, 2, "12.00", site.bin());
        assertThat(mother.value(bolt)).isEqualByComparingTo("44.00");
        assertBalance(AccountRole.COST_OF_SALES, "112.00");
    }

    @ParameterizedTest
    @EnumSource
    void goodsInQualityAndBlockedGoodsHaveAccountsOfTheirOwn(CostingMethod method) {
        Product bolt = mother.product(method);
        mother.receive(site, bolt, 10, "100.00", site.quality());
        assertBalance(AccountRole.STOCK_IN_QUALITY, "100.00");
        mother.move(site, bolt, 7, site.quality(), site.bin(), MoveReason.QUALITY_RELEASE, document("inspection"), null);
        mother.move(site, bolt, 3, site.quality(), site.quarantine(), MoveReason.QUALITY_REJECT, document("inspection"), null);
        assertBalance(AccountRole.STOCK_IN_QUALITY, "0.00");
        assertBalance(AccountRole.STOCK, "70.00");
        assertBalance(AccountRole.STOCK_BLOCKED, "30.00");
        mother.move(site, bolt, 3, site.quarantine(), site.scrap(), MoveReason.SCRAP, document("disposition"), null);
        assertBalance(AccountRole.SCRAP, "30.00");
        assertThat(ledger.numbers(site.company())).as("a rejection is no expense yet; every event has its entry").hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void aReceiptThatIsTakenBackClearsWhatIsOwed(CostingMethod method) {
        Product bolt = mother.product(method);
        mother.receive(site, bolt, 8, "80.00", site.bin());
        StockMove dear = mother.receive(site, bolt, 4, "64.00", site.bin());
        mother.takeBack(dear);
        assertThat(mother.value(bolt)).isEqualByComparingTo("80.00");
        assertBalance(AccountRole.GRNI, "-80.00");
        assertThat(openGrni(dear)).isEqualTo(eur("0.00"));
        assertThat(ledger.balances(site.company())).doesNotContainKey("PRICE_VARIANCE");
    }

    @Test
    void whereTheAverageCannotGiveBackWhatWasPaidTheRestIsPriceVariance() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        StockMove dear = mother.receive(site, bolt, 4, "64.00", site.bin());
        mother.receive(site, bolt, 8, "8.00", site.bin());
        mother.issue(site, bolt, 8);
        mother.takeBack(dear);
        assertThat(mother.value(bolt)).isEqualByComparingTo("0.00");
        assertThat(openGrni(dear)).isEqualTo(eur("0.00"));
        assertBalance(AccountRole.PRICE_VARIANCE, "-40.00");
    }

    @ParameterizedTest
    @EnumSource
    void anIssueThatIsTakenBackComesInAtItsOwnCost(CostingMethod method) {
        Product bolt = mother.product(method);
        mother.receive(site, bolt, 3, "10.00", site.bin());
        StockMove issue = mother.issue(site, bolt, 1);
        mother.receive(site, bolt, 10, "500.00", site.bin());
        mother.takeBack(issue);
        assertBalance(AccountRole.COST_OF_SALES, "0.00");
        assertThat(mother.value(bolt)).isEqualByComparingTo("510.00");
    }

    @Test
    void aCustomersReturnComesBackAtTheCostOfTheIssueNotTodays() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, bolt, 8, "80.00", site.bin());
        long shipmentLine = Ids.next();
        mother.move(site, bolt, 2, site.bin(), mother.virtual(site, LocationKind.CUSTOMER), MoveReason.ISSUE, new SourceDocument("shipment", 1, shipmentLine, "S-1"), null);
        mother.receive(site, bolt, 6, "180.00", site.bin());
        mother.issue(site, bolt, 1);
        mother.move(site, bolt, 1, mother.virtual(site, LocationKind.CUSTOMER), site.quarantine(), MoveReason.CUSTOMER_RETURN, new SourceDocument("return", 2, shipmentLine, "R-1"), null);
        assertBalance(AccountRole.STOCK_BLOCKED, "10.00");
        mother.move(site, bolt, 1, mother.virtual(site, LocationKind.CUSTOMER), site.quarantine(), MoveReason.CUSTOMER_RETURN, document("damaged"), eur("0.00"));
        assertBalance(AccountRole.STOCK_BLOCKED, "10.00");
    }

    @ParameterizedTest
    @EnumSource
    void aReturnToTheVendorClearsGrniBeforeTheBillAndIsAClaimAfterwards(CostingMethod method) {
        Product bolt = mother.product(method);
        mother.receive(site, bolt, 5, "5.00", site.bin());
        long line = Ids.next();
        StockMove receipt = mother.receive(site, bolt, 10, "100.00", site.bin(), line);
        returnToVendor(bolt, 4, receipt);
        assertThat(openGrni(receipt)).isEqualTo(eur("-60.00"));
        bill(line, "45.00");
        returnToVendor(bolt, 3, receipt);
        assertThat(openGrni(receipt)).as("15.00 were not billed").isEqualTo(eur("0.00"));
        assertThat(openItems.balance(site.company(), AccountRole.VENDOR_CLAIM, ReceiptReference.of(line))).isEqualTo(eur("15.00"));
    }

    @Test
    void thirdsOfAReceiptThatGoBackClearItToTheCent() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        StockMove receipt = mother.receive(site, bolt, 3, "10.00", site.bin());
        for (int i = 0; i < 3; i++) {
            returnToVendor(bolt, 1, receipt);
        }
        assertThat(openGrni(receipt)).isEqualTo(eur("0.00"));
        assertThat(mother.value(bolt)).isEqualByComparingTo("0.00");
    }

    @Test
    void whatACountFindsIsAGainAndWhatItMissesIsShrinkage() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, bolt, 10, "100.00", site.bin());
        StockMove missing = mother.move(site, bolt, 2, site.bin(), mother.virtual(site, LocationKind.LOSS), MoveReason.ADJUSTMENT, document("count"), null);
        assertBalance(AccountRole.SHRINKAGE, "20.00");
        mother.move(site, bolt, 1, mother.virtual(site, LocationKind.LOSS), site.bin(), MoveReason.ADJUSTMENT, document("count"), null);
        assertBalance(AccountRole.ADJUSTMENT_GAIN, "-10.00");
        mother.takeBack(missing);
        assertBalance(AccountRole.SHRINKAGE, "0.00");
    }

    @Test
    void aTransferIsInTransitOnItsWay() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, bolt, 10, "100.00", site.bin());
        mother.move(site, bolt, 4, site.bin(), mother.virtual(site, LocationKind.TRANSIT), MoveReason.TRANSFER, document("transfer"), null);
        assertBalance(AccountRole.STOCK_IN_TRANSIT, "40.00");
        mother.move(site, bolt, 4, mother.virtual(site, LocationKind.TRANSIT), site.bin(), MoveReason.TRANSFER, document("transfer"), null);
        assertBalance(AccountRole.STOCK, "100.00");
    }

    @Test
    void aKitCostsItsComponentsAndTheLabour() {
        Product plank = mother.product(CostingMethod.AVERAGE);
        Product screw = mother.product(CostingMethod.FIFO);
        Product shelf = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, plank, 10, "100.00", site.bin());
        mother.receive(site, screw, 100, "5.00", site.bin());
        SourceDocument assembly = document("assembly");
        long production = mother.virtual(site, LocationKind.PRODUCTION).id();
        moving.move(List.of(
                new MoveStock(site.company(), "kit", shelf.id(), null, Quantity.of(1, "PCE"), production, site.bin().id(), MoveReason.ASSEMBLY, assembly, eur("7.50"), "tess"),
                new MoveStock(site.company(), "planks", plank.id(), null, Quantity.of(4, "PCE"), site.bin().id(), production, MoveReason.ASSEMBLY, assembly, null, "tess"),
                new MoveStock(site.company(), "screws", screw.id(), null, Quantity.of(20, "PCE"), site.bin().id(), production, MoveReason.ASSEMBLY, assembly, null, "tess")));
        assertThat(mother.value(shelf)).isEqualByComparingTo("48.50");
        assertBalance(AccountRole.ASSEMBLY, "0.00");
        assertBalance(AccountRole.ABSORBED_LABOUR, "-7.50");
    }

    @Test
    void goodsOnConsignmentAreNotTheCompanys() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        moving.move(List.of(new MoveStock(site.company(), "consigned", bolt.id(), null, Quantity.of(4, "PCE"), mother.virtual(site, LocationKind.SUPPLIER).id(), site.bin().id(),
                MoveReason.RECEIPT, document("goods-receipt"), null, "tess").ownedBy(4711L)));
        assertThat(mother.value(bolt)).isEqualByComparingTo("0.00");
        assertThat(ledger.numbers(site.company())).isEmpty();
    }

    private void returnToVendor(Product product, long quantity, StockMove receipt) {
        mother.move(site, product, quantity, site.bin(), mother.virtual(site, LocationKind.SUPPLIER), MoveReason.VENDOR_RETURN,
                new SourceDocument("vendor-return", 1, receipt.source().lineId(), "VR-1"), null);
    }

    private void bill(long line, String amount) {
        posting.post(new PostEntry(site.company(), "bill:" + line, LocalDate.now(), "Bill", new SourceRef("vendor-invoice", 1, "B-1"),
                List.of(PostLine.of(AccountRole.GRNI, eur(amount)).reference(ReceiptReference.of(line)), PostLine.of(AccountRole.ACCOUNTS_PAYABLE, eur(amount).negated()))));
    }

    private Money openGrni(StockMove receipt) {
        return openItems.balance(site.company(), AccountRole.GRNI, ReceiptReference.of(receipt.source().lineId()));
    }

    private void assertBalance(AccountRole role, String amount) {
        assertThat(ledger.balance(site.company(), role).getAmount()).as(role.name()).isEqualByComparingTo(new BigDecimal(amount));
    }
}
