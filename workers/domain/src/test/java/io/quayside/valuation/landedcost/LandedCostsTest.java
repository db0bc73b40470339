package io.quayside.valuation.landedcost;

import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.period.AccountingPeriod;
import io.quayside.ledger.period.AccountingPeriods;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import io.quayside.valuation.ValuationMother;
import io.quayside.valuation.ValuationMother.Site;
import io.quayside.valuation.report.CostClearing;
import io.quayside.valuation.revaluation.Revaluation;
import io.quayside.valuation.revaluation.RevaluingReceipts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

class LandedCostsTest extends DomainIntegrationTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static int sites;
    @Autowired
    ValuationMother mother;
    @Autowired
    LedgerMother ledger;
    @Autowired
    LandedCosts landedCosts;
    @Autowired
    PostingLandedCosts posting;
    @Autowired
    ClearingCosts clearing;
    @Autowired
    CostClearing costClearing;
    @Autowired
    PostingEntries entries;
    @Autowired
    RevaluingReceipts revaluing;
    @Autowired
    AccountingPeriods periods;
    @Autowired
    Products products;
    @Autowired
    JdbcClient jdbc;
    private Site site;
    private CurrentUser anna;

    @BeforeEach
    void aWarehouse() {
        site = mother.site("LANDED" + ++sites, "LANDED" + sites);
        anna = new CurrentUser("anna", "Anna", null, Set.of(Role.ACCOUNTANT), Set.of(site.company()));
    }

    @AfterEach
    void theBooksAgree() {
        mother.assertBooksAgree(site.company());
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource({"QUANTITY, 25.00, 75.00", "VALUE, 80.00, 20.00", "WEIGHT, 62.50, 37.50", "VOLUME, 10.00, 90.00", "EQUAL, 50.00, 50.00"})
    void aChargeIsDividedByItsBasis(SplitBasis basis, String first, String second) {
        Product heavy = product("5", "1");
        Product light = product("1", "3");
        StockMove one = mother.receive(site, heavy, 10, "80.00", site.bin());
        StockMove other = mother.receive(site, light, 30, "20.00", site.bin());
        List<CostShare> shares = landedCosts.shares(details(List.of(new Charge(ChargeKind.FREIGHT, basis, eur("100.00"))), one, other));
        assertThat(shares).extracting(CostShare::amount).containsExactly(eur(first), eur(second));
        posting.post(landedCosts.create(details(List.of(new Charge(ChargeKind.FREIGHT, basis, eur("100.00"))), one, other), anna).id(), anna);
        assertThat(mother.value(heavy)).isEqualByComparingTo(eur(first).plus(eur("80.00")).getAmount());
        assertBalance(AccountRole.LANDED_COST_CLEARING, "-100.00");
        assertBalance(AccountRole.STOCK, "200.00");
    }

    @Test
    void theLastLineTakesTheRounding() {
        StockMove[] receipts = Stream.generate(() -> mother.receive(site, mother.product(CostingMethod.AVERAGE), 1, "1.00", site.bin())).limit(3).toArray(StockMove[]::new);
        assertThat(landedCosts.shares(details(List.of(new Charge(ChargeKind.DUTY, SplitBasis.EQUAL, eur("100.00"))), receipts)))
                .extracting(CostShare::amount).containsExactly(eur("33.33"), eur("33.33"), eur("33.34"));
    }

    @Test
    void aBasisThatAddsUpToZeroIsRefused() {
        StockMove receipt = mother.receive(site, product("1", null), 10, "0.00", site.bin());
        assertThatThrownBy(() -> landedCosts.create(details(List.of(new Charge(ChargeKind.INSURANCE, SplitBasis.VALUE, eur("5.00"))), receipt), anna))
                .isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo("empty-basis");
    }

    @Test
    void goodsOfUnknownVolumeDoNotSilentlyBearNothing() {
        Product known = product("1", "2");
        Product unknown = product("1", null);
        StockMove one = mother.receive(site, known, 10, "80.00", site.bin());
        StockMove other = mother.receive(site, unknown, 30, "20.00", site.bin());
        LandedCostDetails byVolume = details(List.of(new Charge(ChargeKind.DUTY, SplitBasis.WEIGHT, eur("5.00")), new Charge(ChargeKind.FREIGHT, SplitBasis.VOLUME, eur("5.00"))), one, other);
        assertRefused(() -> landedCosts.create(byVolume, anna), "charges[1].basis", "enter the volume of %s first".formatted(unknown.sku()));
        LandedCost draft = landedCosts.create(details(byVolume.charges(), one), anna);
        jdbc.sql("UPDATE masterdata_product SET volume_litres = NULL WHERE id = ?").param(known.id()).update();
        assertRefused(() -> posting.post(draft.id(), anna), "charges[1].basis", "enter the volume of %s first".formatted(known.sku()));
    }

    @Test
    void costsAreNotFromBeforeTheGoodsCameIn() {
        StockMove receipt = mother.receive(site, mother.product(CostingMethod.AVERAGE), 10, "100.00", site.bin());
        LandedCostDetails early = new LandedCostDetails(site.company(), TODAY.minusDays(1), "Freight", null,
                List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.EQUAL, eur("7.00"))), List.of(receipt.source().id()), null);
        assertRefused(() -> landedCosts.create(early, anna), "costDate", "must not be before %s, the day on which %s came in".formatted(TODAY, receipt.source().number()));
    }

    @ParameterizedTest
    @EnumSource
    void theShareOfWhatWasSoldIsACostOfSales(CostingMethod method) {
        Product bolt = mother.product(method);
        StockMove receipt = mother.receive(site, bolt, 10, "100.00", site.quality());
        mother.move(site, bolt, 8, site.quality(), site.bin(), MoveReason.QUALITY_RELEASE, ValuationMother.document("inspection"), null);
        mother.issue(site, bolt, 6);
        post(new Charge(ChargeKind.FREIGHT, SplitBasis.VALUE, eur("30.00")), receipt);
        assertBalance(AccountRole.STOCK, "26.00");
        assertBalance(AccountRole.STOCK_IN_QUALITY, "26.00");
        assertBalance(AccountRole.COST_OF_SALES, "78.00");
        assertBalance(AccountRole.GRNI, "-100.00");
    }

    @Test
    void whatWentBackToTheVendorBearsNothing() {
        Product bolt = mother.product(CostingMethod.FIFO);
        Product nut = mother.product(CostingMethod.FIFO);
        StockMove bolts = mother.receive(site, bolt, 10, "100.00", site.bin());
        StockMove nuts = mother.receive(site, nut, 5, "10.00", site.bin());
        mother.move(site, bolt, 5, site.bin(), mother.virtual(site, LocationKind.SUPPLIER), MoveReason.VENDOR_RETURN,
                new SourceDocument("vendor-return", 1, bolts.source().lineId(), "VR"), null);
        assertThat(landedCosts.shares(details(List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.QUANTITY, eur("10.00"))), bolts, nuts)))
                .extracting(CostShare::amount).containsExactly(eur("5.00"), eur("5.00"));
        post(new Charge(ChargeKind.FREIGHT, SplitBasis.QUANTITY, eur("10.00")), bolts, nuts);
        assertBalance(AccountRole.STOCK, "70.00");
    }

    @Test
    void itIsPostedOnceAndInTheOpenPeriod() {
        StockMove receipt = mother.receive(site, mother.product(CostingMethod.AVERAGE), 10, "100.00", site.bin());
        LocalDate lastMonth = TODAY.minusMonths(1);
        periods.list(RowQuery.all(Set.of(site.company())), PageRequest.of(0, 24, Sort.by("startDate"))).filter(period -> !period.startDate().isAfter(lastMonth))
                .map(AccountingPeriod::id).forEach(id -> periods.close(id, "anna"));
        jdbc.sql("UPDATE valuation_receipt_line SET received_on = ? WHERE receipt_id = ?").params(lastMonth, receipt.source().id()).update();
        LandedCost cost = landedCosts.create(new LandedCostDetails(site.company(), lastMonth, "Freight", null,
                List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.EQUAL, eur("7.00"))), List.of(receipt.source().id()), null), anna);
        posting.post(cost.id(), anna);
        assertThat(jdbc.sql("SELECT entry_date FROM ledger_entry WHERE company_code = ? AND source_type = 'landed-cost'").param(site.company()).query(LocalDate.class).single())
                .isEqualTo(TODAY.getMonthValue() == 1 ? TODAY.withDayOfMonth(1) : lastMonth.plusMonths(1).withDayOfMonth(1));
        assertThatThrownBy(() -> posting.post(cost.id(), anna)).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo("already-posted");
        assertThatThrownBy(() -> landedCosts.change(cost.id(), landedCosts.get(cost.id(), anna.companies()).details(), anna)).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> landedCosts.delete(cost.id(), anna)).isInstanceOf(Refusal.Conflict.class);
        CurrentUser stranger = new CurrentUser("otto", "Otto", null, Set.of(Role.ACCOUNTANT), Set.of("OTHER"));
        assertThatThrownBy(() -> posting.post(cost.id(), stranger)).isInstanceOf(Refusal.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void aPriceDifferenceGoesToTheGoodsThatAreLeftAndIsRepeatedOnlyInItsAnswer(CostingMethod method) {
        Product bolt = mother.product(method);
        StockMove receipt = mother.receive(site, bolt, 10, "100.00", site.bin());
        mother.issue(site, bolt, 4);
        long line = receipt.source().lineId();
        Revaluation first = revaluing.add(line, eur("10.00"), AccountRole.PRICE_VARIANCE, "bill:1", TODAY);
        assertThat(first).isEqualTo(new Revaluation(line, eur("6.00"), eur("4.00")));
        assertThat(revaluing.add(line, eur("10.00"), AccountRole.PRICE_VARIANCE, "bill:1", TODAY)).isEqualTo(first);
        assertBalance(AccountRole.STOCK, "66.00");
        assertBalance(AccountRole.PRICE_VARIANCE, "-6.00");
        Revaluation down = revaluing.add(line, eur("-200.00"), AccountRole.GRNI, "bill:2", TODAY);
        assertThat(down).isEqualTo(new Revaluation(line, eur("-66.00"), eur("-134.00")));
        assertThat(mother.value(bolt)).isEqualByComparingTo("0.00");
        assertThatThrownBy(() -> revaluing.add(1, eur("1.00"), AccountRole.GRNI, "bill:3", TODAY)).isInstanceOf(Refusal.NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPostedIsUndoneWhereverTheGoodsAre(CostingMethod method) {
        Product bolt = mother.product(method);
        StockMove receipt = mother.receive(site, bolt, 10, "100.00", site.bin());
        LandedCost cost = landedCosts.create(details(List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.QUANTITY, eur("30.00"))), receipt), anna);
        assertThatThrownBy(() -> posting.reverse(cost.id(), "Wrong ship", anna)).isInstanceOf(Refusal.Conflict.class);
        posting.post(cost.id(), anna);
        mother.issue(site, bolt, 4);
        assertBalance(AccountRole.COST_OF_SALES, "52.00");
        assertThatThrownBy(() -> posting.reverse(cost.id(), " ", anna)).isInstanceOf(Refusal.Invalid.class);

        LandedCost undone = posting.reverse(cost.id(), "Wrong ship", anna);

        assertThat(undone.status()).isEqualTo(LandedCostStatus.REVERSED);
        assertThat(undone.reverseReason()).isEqualTo("Wrong ship");
        assertBalance(AccountRole.LANDED_COST_CLEARING, "0.00");
        assertBalance(AccountRole.STOCK, "60.00");
        assertBalance(AccountRole.COST_OF_SALES, "40.00");
        assertThatThrownBy(() -> posting.reverse(cost.id(), "Again", anna)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aBillIsLinkedWithTheCostsThatItPaysForAndTheRestStaysOpen() {
        StockMove receipt = mother.receive(site, mother.product(CostingMethod.AVERAGE), 10, "100.00", site.bin());
        LandedCost cost = landedCosts.create(details(List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.QUANTITY, eur("30.00"))), receipt), anna);
        posting.post(cost.id(), anna);
        entries.post(LedgerMother.entry(site.company(), "bill", TODAY, PostLine.of(AccountRole.LANDED_COST_CLEARING, eur("50.00")).reference("invoice-line:9"),
                PostLine.of(AccountRole.ACCOUNTS_PAYABLE, eur("-50.00"))));
        String ofCost = "landed-cost:" + cost.id();
        assertThat(openRows()).containsExactlyInAnyOrder("BILL 50.00", "COST -30.00");
        assertThatThrownBy(() -> clearing.link(site.company(), "invoice-line:9", ofCost, eur("31.00"), anna)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> clearing.link(site.company(), ofCost, "invoice-line:9", eur("1.00"), anna)).isInstanceOf(Refusal.Invalid.class);

        ClearingLink link = clearing.link(site.company(), "invoice-line:9", ofCost, eur("30.00"), anna);

        assertThat(openRows()).containsExactly("BILL 20.00");
        assertThat(costClearing.total(site.company(), TODAY)).isEqualByComparingTo(ledger.balance(site.company(), AccountRole.LANDED_COST_CLEARING).getAmount());
        assertThatThrownBy(() -> posting.reverse(cost.id(), "Wrong ship", anna)).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo("linked");
        CurrentUser stranger = new CurrentUser("otto", "Otto", null, Set.of(Role.ACCOUNTANT), Set.of("OTHER"));
        assertThatThrownBy(() -> clearing.undo(link.id(), stranger)).isInstanceOf(Refusal.NotFound.class);
        clearing.undo(link.id(), anna);
        assertThat(openRows()).containsExactlyInAnyOrder("BILL 50.00", "COST -30.00");
        posting.reverse(cost.id(), "Wrong ship", anna);
        assertThat(openRows()).containsExactly("BILL 50.00");
    }

    private List<String> openRows() {
        return costClearing.list(new CostClearing.Question(site.company(), TODAY, null, List.of()), PageRequest.of(0, 10, Sort.by("since"))).getContent().stream()
                .map(row -> row.side() + " " + row.balance().setScale(2).toPlainString()).toList();
    }

    private void post(Charge charge, StockMove... receipts) {
        posting.post(landedCosts.create(details(List.of(charge), receipts), anna).id(), anna);
    }

    private LandedCostDetails details(List<Charge> charges, StockMove... receipts) {
        return new LandedCostDetails(site.company(), TODAY, "Container of the week", null, charges, Stream.of(receipts).map(move -> move.source().id()).toList(), null);
    }

    private Product product(String weightKg, String volume) {
        Product product = mother.product(CostingMethod.AVERAGE);
        ProductDetails plain = product.details();
        return products.change(product.id(), new ProductDetails(plain.sku(), plain.name(), null, plain.categoryCode(), plain.baseUnit(), null, null, plain.tracking(),
                new BigDecimal(weightKg), null, null, true, null, volume == null ? null : new BigDecimal(volume), false, plain.version()), Set.of());
    }

    private static void assertRefused(ThrowingCallable attempt, String field, String message) {
        assertThatThrownBy(attempt).isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsExactly(Map.entry(field, message)));
    }

    private void assertBalance(AccountRole role, String amount) {
        Money balance = ledger.balance(site.company(), role);
        assertThat(balance).as(role.name()).isEqualTo(eur(amount));
    }
}
