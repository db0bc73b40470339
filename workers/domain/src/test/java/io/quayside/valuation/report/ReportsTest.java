package io.quayside.valuation.report;

import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.report.ControlBalances;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.account.Accounts;
import io.quayside.ledger.report.GeneralLedger;
import io.quayside.ledger.report.Journal;
import io.quayside.ledger.report.JournalEntry;
import io.quayside.ledger.report.TrialBalance;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.RowQuery;
import io.quayside.valuation.ReceiptReference;
import io.quayside.valuation.ValuationMother;
import io.quayside.valuation.ValuationMother.Site;
import io.quayside.valuation.pool.StockClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReportsTest extends DomainIntegrationTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static int sites;
    @Autowired
    ValuationMother mother;
    @Autowired
    PostingEntries posting;
    @Autowired
    Accounts accounts;
    @Autowired
    TrialBalance trialBalance;
    @Autowired
    GeneralLedger generalLedger;
    @Autowired
    Journal journal;
    @Autowired
    StockValues stockValues;
    @Autowired
    StockLedgerProof proof;
    @Autowired
    ControlBalances control;
    @Autowired
    OpenReceipts openReceipts;
    @Autowired
    StockAgeing ageing;
    @Autowired
    JdbcClient jdbc;
    private Site site;
    private String company;
    private Product bolt;
    private Product nut;
    private StockMove bolts;

    @BeforeEach
    void aReceiptOfEachAndAnIssue() {
        site = mother.site("REPORT" + ++sites, "REPORT" + sites);
        company = site.company();
        bolt = mother.product(CostingMethod.AVERAGE);
        nut = mother.product(CostingMethod.FIFO);
        bolts = mother.receive(site, bolt, 10, "100.00", site.bin());
        mother.receive(site, nut, 5, "20.00", site.quality());
        mother.issue(site, bolt, 4);
    }

    @Test
    void theTrialBalanceAddsUpToZeroAndShowsWhatTheDaysMoved() {
        List<TrialBalance.Row> rows = trialBalance.of(company, TODAY, TODAY);
        assertThat(rows.stream().map(TrialBalance.Row::closing).reduce(BigDecimal.ZERO, BigDecimal::add)).isZero();
        TrialBalance.Row stock = rows.stream().filter(row -> row.code().equals("1400")).findFirst().orElseThrow();
        assertThat(List.of(stock.opening(), stock.debit(), stock.credit(), stock.closing())).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal("100"), new BigDecimal("40"), new BigDecimal("60"));
        assertThat(trialBalance.of(company, TODAY.plusDays(1), TODAY.plusDays(1))).allMatch(row -> row.debit().signum() == 0 && row.opening().compareTo(row.closing()) == 0);
        assertThat(trialBalance.of(company, TODAY.minusDays(2), TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void theGeneralLedgerRunsItsBalanceAcrossPages() {
        long stock = accounts.find(company, "1400").orElseThrow().id();
        assertThat(generalLedger.lines(company, stock, TODAY, TODAY, PageRequest.of(0, 1)).getContent()).extracting(line -> line.balance().intValueExact()).containsExactly(100);
        var second = generalLedger.lines(company, stock, TODAY, TODAY, PageRequest.of(1, 1));
        assertThat(second.getContent()).extracting(line -> line.balance().intValueExact()).containsExactly(60);
        assertThat(second.getTotalElements()).isEqualTo(2);
        assertThat(generalLedger.opening(company, stock, TODAY.plusDays(1))).isEqualByComparingTo("60");
    }

    @Test
    void theJournalShowsWhereAnEntryComesFrom() {
        JournalEntry entry = journal.list(RowQuery.all(Set.of(company)).where("sourceType", "goods-receipt"), PageRequest.of(0, 1, Sort.by("number"))).getContent().getFirst();
        assertThat(entry.sourceNumber()).isEqualTo(bolts.source().number());
        assertThat(journal.totals(List.of(entry.id())).get(entry.id())).isEqualByComparingTo("100");
        assertThat(journal.lines(entry.id())).extracting(Journal.Line::accountCode).containsExactly("1400", "2100");
        assertThat(journal.list(RowQuery.all(Set.of("OTHER")), PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void stockValueByProductReconcilesWithTheAccountsOnAnyDay() {
        var question = new StockValues.Question(company, TODAY, null, List.of(), List.of(), List.of());
        assertThat(stockValues.list(question, PageRequest.of(0, 10, Sort.by("sku"))).getContent()).extracting(StockValues.Row::sku, row -> row.value().setScale(2).toString())
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple(bolt.sku(), "60.00"), org.assertj.core.groups.Tuple.tuple(nut.sku(), "20.00"));
        assertThat(stockValues.totals(company, TODAY)).extracting(StockValues.Total::stockClass).containsExactly(StockClass.STOCK, StockClass.STOCK_IN_QUALITY);
        var bySearch = new StockValues.Question(company, TODAY, bolt.sku(), List.of("COST-AVERAGE"), List.of(StockClass.STOCK), List.of(bolt.id()));
        assertThat(stockValues.list(bySearch, PageRequest.of(0, 10, Sort.by("value"))).getTotalElements()).isEqualTo(1);
        var before = new StockValues.Question(company, TODAY.minusDays(1), null, List.of(), List.of(), List.of());
        assertThat(stockValues.list(before, PageRequest.of(0, 10, Sort.by("sku")))).isEmpty();
    }

    @Test
    void theProofHoldsAccountByAccountAndShowsWhatSomebodyPostedBesides() {
        assertThat(proof.of(company, TODAY)).hasSize(4).allMatch(row -> row.difference().signum() == 0);
        assertThat(proof.of(company, TODAY).stream().map(StockLedgerProof.Row::stockValue).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("80");
        posting.post(LedgerMother.entry(company, "by hand", TODAY, PostLine.of(AccountRole.STOCK, eur("7.00")), PostLine.of(AccountRole.BANK, eur("-7.00"))));
        assertThat(proof.of(company, TODAY)).filteredOn(row -> row.difference().signum() != 0).singleElement()
                .satisfies(row -> assertThat(row.difference()).isEqualByComparingTo("-7"));
    }

    @Test
    void whatIsReceivedAndNotInvoicedIsOpenByLineAndAged() {
        PageRequest byLine = PageRequest.of(0, 10, Sort.by("receipt_line_id"));
        assertThat(openReceipts.list(new OpenReceipts.Question(company, TODAY.plusDays(40), null, null, List.of()), byLine).getContent()).hasSize(2).allMatch(row -> row.ageDays() == 40);
        assertThat(openReceipts.list(new OpenReceipts.Question(company, TODAY.plusDays(40), 40, null, List.of()), byLine)).isEmpty();
        assertThat(openReceipts.total(company, TODAY, null)).isEqualByComparingTo("120");
        posting.post(new PostEntry(company, "bill", TODAY, "Bill", new SourceRef("vendor-invoice", 1, "B-1"), List.of(
                PostLine.of(AccountRole.GRNI, eur("100.00")).reference(ReceiptReference.of(bolts.source().lineId())),
                PostLine.of(AccountRole.PRICE_VARIANCE, eur("10.00")), PostLine.of(AccountRole.ACCOUNTS_PAYABLE, eur("-110.00")))));
        assertThat(openReceipts.list(new OpenReceipts.Question(company, TODAY, null, null, List.of()), byLine).getContent()).singleElement().satisfies(row -> {
            assertThat(row.sku()).isEqualTo(nut.sku());
            assertThat(row.openAmount()).isEqualByComparingTo("20");
        });
        assertThat(openReceipts.total(company, TODAY, null)).as("GRNI is what is open by receipt").isEqualByComparingTo("20");
    }

    /** Billed and not received, or posted without either: the report still adds up to the account. */
    @Test
    void whatWasBilledTooEarlyIsSeenBesideWhatWasReceived() {
        posting.post(new PostEntry(company, "early", TODAY, "Bill", new SourceRef("vendor-invoice", 7, "B-7"), List.of(
                PostLine.of(AccountRole.GRNI, eur("50.00")).reference("invoice-line:8").product(nut.id(), nut.categoryCode()).partner(77L),
                PostLine.of(AccountRole.ACCOUNTS_PAYABLE, eur("-50.00")))));
        posting.post(LedgerMother.entry(company, "bare", TODAY, PostLine.of(AccountRole.GRNI, eur("-3.00")), PostLine.of(AccountRole.BANK, eur("3.00"))));
        var rows = openReceipts.list(new OpenReceipts.Question(company, TODAY, null, null, List.of()), PageRequest.of(0, 10, Sort.by("open_amount"))).getContent();
        assertThat(rows).extracting(OpenReceipts.Row::kind).containsExactly(OpenReceipts.Kind.BILLED, OpenReceipts.Kind.OTHER, OpenReceipts.Kind.RECEIVED, OpenReceipts.Kind.RECEIVED);
        assertThat(rows.getFirst()).satisfies(row -> {
            assertThat(row.documentNumber()).isEqualTo("B-7");
            assertThat(row.partnerId()).isEqualTo(77);
            assertThat(row.sku()).isEqualTo(nut.sku());
            assertThat(row.openAmount()).isEqualByComparingTo("-50");
        });
        assertThat(openReceipts.total(company, TODAY, null)).isEqualByComparingTo("73")
                .isEqualByComparingTo(control.balance(company, AccountRole.GRNI, TODAY, CurrencyUnit.EUR).negated().getAmount());
        assertThat(openReceipts.list(new OpenReceipts.Question(company, TODAY, null, null, List.of("invoice-line:8", "without-reference")), PageRequest.of(0, 10, Sort.by("since"))))
                .hasSize(2);
    }

    @Test
    void stockAgesByArrivalAndIsProvidedForByPercentages() {
        jdbc.sql("UPDATE valuation_layer SET received_on = ? WHERE product_id = ?").params(TODAY.minusDays(100), bolt.id()).update();
        mother.receive(site, bolt, 6, "60.00", site.bin());
        var rows = ageing.list(new StockAgeing.Question(company, TODAY, List.of("COST-AVERAGE"), null, List.of()), PageRequest.of(0, 10, Sort.by("sku"))).getContent();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.upTo30()).isEqualByComparingTo("60");
            assertThat(row.upTo180()).isEqualByComparingTo("60");
            assertThat(row.provision()).as("a quarter of what is over 90 days old").isEqualByComparingTo("15");
            assertThat(row.oldest()).isEqualTo(TODAY.minusDays(100));
        });
        assertThat(ageing.list(new StockAgeing.Question(company, TODAY, List.of(), 99, List.of()), PageRequest.of(0, 10, Sort.by("value"))).getTotalElements()).isEqualTo(1);
        assertThat(ageing.list(new StockAgeing.Question(company, TODAY, List.of(), 100, List.of()), PageRequest.of(0, 10, Sort.by("value")))).isEmpty();
        mother.move(site, bolt, 1, site.bin(), site.scrap(), MoveReason.SCRAP, ValuationMother.document("scrap"), null);
        assertThat(ageing.list(new StockAgeing.Question(company, TODAY, List.of("COST-AVERAGE"), null, List.of()), PageRequest.of(0, 10, Sort.by("sku"))).getContent().getFirst().upTo180())
                .as("the oldest goes first").isEqualByComparingTo("50");
    }

    @Test
    void anAgeOfThirtySixtyNinetyAndAHundredAndEightyDaysIsTheLastOfItsBucket() {
        Product washer = mother.product(CostingMethod.FIFO);
        for (int age : List.of(30, 31, 60, 61, 90, 91, 180, 181)) {
            StockMove move = mother.receive(site, washer, 1, age + ".00", site.bin());
            jdbc.sql("UPDATE valuation_layer SET received_on = ? WHERE move_id = ?").params(TODAY.minusDays(age), move.id()).update();
            jdbc.sql("UPDATE valuation_entry SET entry_date = ? WHERE move_id = ?").params(TODAY.minusDays(age), move.id()).update();
        }
        assertThat(aged(washer, TODAY)).containsExactly("30.00", "91.00", "151.00", "271.00", "181.00");
        assertThat(aged(washer, TODAY.minusDays(1))).as("a day before all were a day younger").containsExactly("61.00", "121.00", "181.00", "361.00", "0.00");
        assertThat(aged(washer, TODAY.minusDays(100))).as("before most of them came").containsExactly("0.00", "0.00", "361.00", "0.00", "0.00");
    }

    @Test
    void theAgesOfAPastDayAddUpToTheValueOfThatDay() {
        jdbc.sql("UPDATE valuation_entry SET entry_date = ? WHERE company_code = ?").params(TODAY.minusDays(50), company).update();
        StockMove later = mother.receive(site, bolt, 6, "90.00", site.bin());
        jdbc.sql("UPDATE valuation_entry SET entry_date = ? WHERE move_id = ?").params(TODAY.minusDays(20), later.id()).update();
        StockMove sold = mother.issue(site, bolt, 9);
        jdbc.sql("UPDATE valuation_entry SET entry_date = ? WHERE move_id = ?").params(TODAY.minusDays(5), sold.id()).update();
        for (int before : List.of(1, 5, 6, 20, 21, 50)) {
            LocalDate day = TODAY.minusDays(before);
            BigDecimal stock = stockValues.totals(company, day).stream().map(StockValues.Total::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<StockAgeing.Row> rows = ageing.list(new StockAgeing.Question(company, day, List.of(), null, List.of()), PageRequest.of(0, 10, Sort.by("sku"))).getContent();
            assertThat(rows.stream().map(StockAgeing.Row::value).reduce(BigDecimal.ZERO, BigDecimal::add)).as("%s days ago", before).isEqualByComparingTo(stock);
            assertThat(rows).allSatisfy(row -> assertThat(row.upTo30().add(row.upTo60()).add(row.upTo90()).add(row.upTo180()).add(row.over180())).isEqualByComparingTo(row.value()));
        }
        assertThat(aged(bolt, TODAY.minusDays(21))).as("all of the first arrival").containsExactly("60.00", "0.00", "0.00", "0.00", "0.00");
        assertThat(aged(bolt, TODAY.minusDays(6)).get(1)).as("half of the twelve").isEqualTo("75.00");
    }

    private List<String> aged(Product product, LocalDate day) {
        return ageing.list(new StockAgeing.Question(company, day, List.of(), null, List.of(product.id())), PageRequest.of(0, 10, Sort.by("sku"))).getContent().stream()
                .flatMap(row -> Stream.of(row.upTo30(), row.upTo60(), row.upTo90(), row.upTo180(), row.over180())).map(amount -> amount.setScale(2).toString()).toList();
    }
}
