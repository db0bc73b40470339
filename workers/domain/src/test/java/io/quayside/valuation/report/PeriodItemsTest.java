package io.quayside.valuation.report;

import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.move.MoveReason;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.period.PeriodItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.valuation.ValuationMother;
import io.quayside.valuation.ValuationMother.Site;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every thing that is looked at before a month is closed finds what it is there for, and nothing once that is settled. */
class PeriodItemsTest extends DomainIntegrationTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static int sites;
    @Autowired
    List<PeriodItems> items;
    @Autowired
    ValuationMother mother;
    @Autowired
    PostingEntries posting;
    @Autowired
    Companies companies;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    JdbcClient jdbc;
    private Site site;
    private Product bolt;

    @BeforeEach
    void goodsOnTheDock() {
        site = mother.site("ITEMS" + ++sites, "ITEMS" + sites);
        bolt = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, bolt, 10, "100.00", site.bin());
    }

    @Test
    void everyKindHasANameOfItsOwn() {
        assertThat(items).extracting(PeriodItems::kind).doesNotHaveDuplicates().contains("grni-aged", "unmatched-invoices", "draft-invoices", "landed-cost-clearing",
                "goods-in-transit", "goods-in-quality", "undecided-counts", "undecided-revaluations", "unposted-vouchers", "stock-proof");
        assertThat(items).allSatisfy(item -> assertThat(item.open(site.company(), TODAY)).as(item.kind()).isZero());
    }

    @Test
    void receiptsThatNobodyBillsAreOfTheAgeThatTheCompanyWants() {
        assertThat(open("grni-aged", TODAY.plusDays(30))).isZero();
        assertThat(open("grni-aged", TODAY.plusDays(31))).isEqualTo(1);
        set("valuation.unbilled-close-days", "10");
        assertThat(open("grni-aged", TODAY.plusDays(11))).isEqualTo(1);
        assertThat(item("grni-aged").what(site.company())).contains("more than 10 days");
    }

    @Test
    void goodsOnTheirWayAreFoundUntilTheyArrive() {
        mother.move(site, bolt, 4, site.bin(), mother.virtual(site, LocationKind.TRANSIT), MoveReason.TRANSFER, ValuationMother.document("transfer"), null);
        assertThat(open("goods-in-transit", TODAY)).isEqualTo(1);
        assertThat(open("goods-in-transit", TODAY.minusDays(1))).as("at the end of the day before").isZero();
        mother.move(site, bolt, 4, mother.virtual(site, LocationKind.TRANSIT), site.bin(), MoveReason.TRANSFER, ValuationMother.document("transfer"), null);
        assertThat(open("goods-in-transit", TODAY)).isZero();
    }

    @Test
    void goodsInQualityAreFoundUntilTheyAreDecided() {
        mother.move(site, bolt, 4, site.bin(), site.quality(), MoveReason.QUALITY_REJECT, ValuationMother.document("inspection"), null);
        assertThat(open("goods-in-quality", TODAY)).isEqualTo(1);
        mother.move(site, bolt, 4, site.quality(), site.bin(), MoveReason.QUALITY_RELEASE, ValuationMother.document("inspection"), null);
        assertThat(open("goods-in-quality", TODAY)).isZero();
    }

    @Test
    void billsWithoutALandedCostAreFound() {
        posting.post(LedgerMother.entry(site.company(), "freight", TODAY, PostLine.of(AccountRole.LANDED_COST_CLEARING, eur("20.00")).reference("invoice-line:1"),
                PostLine.of(AccountRole.ACCOUNTS_PAYABLE, eur("-20.00"))));
        assertThat(open("landed-cost-clearing", TODAY)).isEqualTo(1);
    }

    @Test
    void accountsOnWhichStockAndLedgerDifferAreFound() {
        posting.post(LedgerMother.receipt(site.company(), "besides", TODAY, "7.00"));
        assertThat(open("stock-proof", TODAY)).isEqualTo(1);
    }

    @Test
    void invoicesAreFoundWhetherBegunOrWaiting() {
        invoice(1, "DRAFT");
        invoice(2, "EXCEPTION");
        invoice(3, "POSTED");
        assertThat(open("draft-invoices", TODAY)).isEqualTo(1);
        assertThat(open("unmatched-invoices", TODAY)).isEqualTo(1);
        assertThat(open("draft-invoices", TODAY.minusDays(1))).isZero();
    }

    @Test
    void countsAreFoundUntilTheyAreDecided() {
        count("COUNTING");
        count("POSTED");
        assertThat(open("undecided-counts", TODAY)).isEqualTo(1);
    }

    private long open(String kind, LocalDate day) {
        return item(kind).open(site.company(), day);
    }

    private PeriodItems item(String kind) {
        return items.stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
    }

    private void set(String name, String value) {
        CompanyDetails present = companies.get(site.company()).details();
        companies.change(site.company(), new CompanyDetails(present.code(), present.name(), present.currency(), present.locale(), present.timeZone(), present.country(),
                present.weekend(), present.dayStart(), present.dayEnd(), present.street(), present.zip(), present.city(), present.taxId(), Map.of(name, value),
                present.version()), Set.of(site.company()));
    }

    /** Only what the question reads; how invoices are entered is tested where they are. */
    private void invoice(long number, String status) {
        insert("payables_vendor_invoice", Map.of("status", "'" + status + "'", "invoice_date", "'" + TODAY + "'", "number", "'B-" + number + "'", "number_key", "'B" + number + "'"));
    }

    private void count(String status) {
        insert("inventory_count", Map.of("status", "'" + status + "'", "planned_at", "'" + TODAY + " 00:00:00'", "number", "'IC-" + status + "'"));
    }

    /** Fills every other column that must have a value. */
    private void insert(String table, Map<String, String> values) {
        record Column(String name, String type) {
        }
        List<Column> columns = jdbc.sql("""
                SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?
                AND is_nullable = 'NO' AND column_default IS NULL""").param(table).query(Column.class).list();
        Map<String, String> all = new java.util.TreeMap<>(values);
        columns.forEach(column -> all.putIfAbsent(column.name(), switch (column.type()) {
            case "date", "datetime" -> "'2026-01-01'";
            case "varchar", "char", "text" -> column.name().endsWith("currency") ? "'EUR'" : column.name().equals("company_code") ? "'" + site.company() + "'" : "'X'";
            default -> column.name().equals("id") ? String.valueOf(io.quayside.shared.Ids.next()) : "1";
        }));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 0").update();
            jdbc.sql("INSERT INTO %s (%s) VALUES (%s)".formatted(table, String.join(", ", all.keySet()), String.join(", ", all.values()))).update();
            jdbc.sql("SET FOREIGN_KEY_CHECKS = 1").update();
        });
    }
}
