package io.quayside.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.OwnDatabase;
import io.quayside.dataimport.csv.LineError;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OwnDatabase
class DataImportsTest extends DomainIntegrationTest {

    private static final Set<String> OWN = Set.of("IMP");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    @Autowired
    DataImports imports;
    @Autowired
    Products products;
    @Autowired
    Vendors vendors;
    @Autowired
    VendorPrices prices;
    @Autowired
    MasterDataMother mother;
    private ImportDriver driver;

    @BeforeEach
    void company() {
        driver = new ImportDriver(imports, "IMP");
        mother.company("IMP", "EUR");
        mother.unit("PCE", "count", "1", "1");
        mother.unit("DZN", "count", "12", "0.01");
        mother.category("FASTENERS");
    }

    @Test
    void odoosVendorsAndProductsAreTakenInAsTheyAre() {
        DataImport partners = driver.upload(ImportType.VENDORS, "odoo/res_partner.csv");
        assertThat(partners.status()).as("%s", driver.errors(partners)).isEqualTo(ImportStatus.READY);
        assertThat(partners.rows()).isEqualTo(5);
        assertThat(partners.validRows()).as("contacts and customers are left out").isEqualTo(3);
        assertThat(driver.commit(partners).status()).isEqualTo(ImportStatus.DONE);
        VendorDetails rheintal = vendors.findByNumber("IMP", "SUP-101").orElseThrow().details();
        assertThat(rheintal.country()).isEqualTo("DE");
        assertThat(rheintal.paymentTermDays()).isEqualTo(30);
        assertThat(rheintal.status()).isEqualTo(VendorStatus.ACTIVE);
        assertThat(vendors.findByNumber("IMP", "SUP-102").orElseThrow().currency().getCode()).isEqualTo("GBP");

        DataImport catalogue = driver.upload(ImportType.PRODUCTS, "odoo/product_template.csv");
        assertThat(catalogue.status()).as("%s", driver.errors(catalogue)).isEqualTo(ImportStatus.READY);
        assertThat(catalogue.mapping()).contains(Map.entry("default_code", "sku"), Map.entry("seller_ids/delay", "vendor_lead_time"));
        assertThat(imports.preview(catalogue.id(), OWN)).hasSize(3).first().extracting(row -> row.get("offers").size()).isEqualTo(3);
        assertThat(products.findBySku("6204-2RS")).as("nothing before the commit").isEmpty();
        assertThat(driver.commit(catalogue).status()).isEqualTo(ImportStatus.DONE);
        Product bearing = products.findBySku("6204-2RS").orElseThrow();
        Vendor vendor = vendors.findByNumber("IMP", "SUP-101").orElseThrow();
        assertThat(bearing.standardPrice()).isEqualTo(Amounts.unitPrice("3.42", "EUR"));
        assertThat(priceOf(vendor, bearing, 99)).isEqualTo("3.42");
        assertThat(priceOf(vendor, bearing, 100)).isEqualTo("2.95");
        Product bolt = products.findBySku("HB-M8X40").orElseThrow();
        assertThat(bolt.details().tracking()).isEqualTo(Tracking.LOT);
        assertThat(bolt.purchaseUnit()).isEqualTo("DZN");
        assertThat(bolt.categoryCode()).as("the category that was there").isEqualTo("FASTENERS");
        assertThat(bearing.categoryCode()).as("a new category").isEqualTo("BEARINGS");
        assertThat(products.findBySku("EM-07").orElseThrow().name()).contains("\"roughing\"");

        DataImport again = driver.upload(ImportType.PRODUCTS, "odoo/product_template_labels.csv");
        assertThat(again.status()).as("%s", driver.errors(again)).isEqualTo(ImportStatus.READY);
        driver.commit(again);
        Product changed = products.findBySku("6204-2RS").orElseThrow();
        assertThat(changed.id()).isEqualTo(bearing.id());
        assertThat(changed.name()).isEqualTo("Rillenkugellager 6204-2RS für Förderbänder");
        assertThat(priceOf(vendor, changed, 100)).as("the new list replaces the old one").isEqualTo("3.55");
        assertThat(products.findBySku("OR-20X2")).isPresent();
    }

    @Test
    void everyErrorIsReportedWithItsCellAndNothingIsTakenIn() {
        DataImport bad = driver.upload(ImportType.PRODUCTS, "odoo/product_template_errors.csv");
        assertThat(bad.status()).isEqualTo(ImportStatus.INVALID);
        assertThat(driver.errors(bad)).containsExactlyInAnyOrder(
                new LineError(3, "default_code", "DUP-1", "is on line 2 already"),
                new LineError(4, "barcode", "4006381333932", "is not a valid GTIN"),
                new LineError(5, "standard_price", "1,234", "could be read in two ways, write it without thousands separators"),
                new LineError(6, "uom_id", "Furlongs", "is not known here"),
                new LineError(7, "seller_ids/partner_id", "Nobody Ltd", "is not a vendor of IMP, import the vendors first"),
                new LineError(8, "default_code", "", "is missing"),
                new LineError(8, "tracking", "sometimes", "is not known here"));
        assertThat(bad.errorCount()).isEqualTo(7);
        assertThatThrownBy(() -> imports.commit(bad.id(), OWN)).isInstanceOf(Refusal.Conflict.class).hasMessageEndingWith("this one is not valid.");
        assertThat(products.findBySku("DUP-1")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidWithItsLineOrAsASentence() {
        DataImport quotes = driver.upload(ImportType.PRODUCTS, "sku,name,category\nV-1,\"3/4\" valve\",FASTENERS\nV-2,Valve,FASTENERS\n", "quotes.csv");
        assertThat(quotes.status()).isEqualTo(ImportStatus.INVALID);
        assertThat(driver.errors(quotes)).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(2);
            assertThat(error.message()).contains("quotation marks");
        });
        assertThat(quotes.rows()).isEqualTo(2);
        assertThat(quotes.validRows()).isEqualTo(1);

        DataImport twice = driver.upload(ImportType.PRODUCTS, "sku,name,name\nV-1,Valve,Valve\n", "twice.csv");
        assertThat(twice.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(twice.message()).isEqualTo("Not taken in: file has a column twice.");
    }

    @Test
    void whatExpiresIsSaidInTheFileAndKeptByLots() {
        DataImport wrong = driver.upload(ImportType.PRODUCTS, "sku,name,category,expires\nMILK-1,Milk,FASTENERS,yes\n", "wrong.csv");
        assertThat(driver.errors(wrong)).extracting(LineError::column).containsExactly("expires");
        driver.commit(driver.upload(ImportType.PRODUCTS, "sku,name,category,tracking,use_expiration_date\nMILK-1,Milk,FASTENERS,lot,yes\n", "milk.csv"));
        driver.commit(driver.upload(ImportType.PRODUCTS, "sku,name\nMILK-1,Fresh milk\n", "again.csv"));
        assertThat(products.findBySku("MILK-1")).get().satisfies(milk -> {
            assertThat(milk.name()).isEqualTo("Fresh milk");
            assertThat(milk.isExpiring()).as("what the file leaves out stays").isTrue();
        });
    }

    @Test
    void aContradictionAtCommitTakesBackEverything() {
        DataImport first = driver.upload(ImportType.PRODUCTS, "sku,name,category\nRACE-1,One,FASTENERS\nRACE-2,Two,FASTENERS\n", "race.csv");
        assertThat(first.status()).isEqualTo(ImportStatus.READY);
        DataImport gtin = driver.upload(ImportType.PRODUCTS, "sku,name,category,gtin\nRACE-3,Three,FASTENERS,\nRACE-4,Four,FASTENERS,73513537\n", "gtin.csv");
        driver.commit(driver.upload(ImportType.PRODUCTS, "sku,name,category,gtin\nRACE-5,Five,FASTENERS,73513537\n", "between.csv"));
        DataImport failed = driver.commit(gtin);
        assertThat(failed.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(failed.message()).contains("changed since");
        assertThat(products.findBySku("RACE-3")).isEmpty();
        assertThat(driver.commit(first).status()).isEqualTo(ImportStatus.DONE);
        assertThatThrownBy(() -> imports.commit(first.id(), OWN)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aFileWithoutTheNeededColumnOrOfAnotherCompanyIsNotTaken() {
        DataImport columnless = driver.upload(ImportType.PRODUCTS, "colour,size\nred,9\n", "x.csv");
        assertThat(columnless.status()).isEqualTo(ImportStatus.INVALID);
        assertThat(driver.errors(columnless)).extracting(LineError::column).containsExactly("sku");
        assertThatThrownBy(() -> imports.get(columnless.id(), Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> imports.upload(ImportType.VENDORS, "IMP", "big.csv", new byte[DataImports.MAX_BYTES + 1], "bea"))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private String priceOf(Vendor vendor, Product product, long quantity) {
        return prices.find("IMP", vendor.id(), product.id(), Quantity.of(quantity, "PCE"), TODAY).map(VendorPrice::unitPrice).orElseThrow()
                .getAmount().stripTrailingZeros().toPlainString();
    }
}
