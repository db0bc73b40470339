package io.quayside.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.OwnDatabase;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.shared.RowQuery;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A whole catalogue at once; how long it takes is in the log. */
@OwnDatabase
class LargeImportTest extends DomainIntegrationTest {

    private static final Logger log = LoggerFactory.getLogger(LargeImportTest.class);
    private static final int PRODUCTS = 25_000;
    @Autowired
    DataImports imports;
    @Autowired
    Products products;
    @Autowired
    VendorPrices prices;
    @Autowired
    MasterDataMother mother;

    @Test
    void twentyFiveThousandProductsAreCheckedAndCommitted() {
        ImportDriver driver = new ImportDriver(imports, "BIG");
        mother.company("BIG", "EUR");
        mother.unit("PCE", "count", "1", "1");
        mother.vendor("BIG", "Catalogue Supply");
        String file = "id,default_code,name,barcode,standard_price,categ_id,uom_id,weight,tracking,seller_ids/partner_id,seller_ids/price,seller_ids/delay,seller_ids/min_qty\n"
                + IntStream.range(0, PRODUCTS).mapToObj(LargeImportTest::line).collect(Collectors.joining());
        long start = System.nanoTime();
        DataImport checked = driver.upload(ImportType.PRODUCTS, file, "catalogue.csv");
        Duration checking = since(start);
        assertThat(checked.status()).as("%s", driver.errors(checked)).isEqualTo(ImportStatus.READY);
        assertThat(checked.validRows()).isEqualTo(PRODUCTS);
        start = System.nanoTime();
        assertThat(driver.commit(checked).processed()).isEqualTo(PRODUCTS);
        Duration committing = since(start);
        log.info("25,000 products with a price each: checked in {} ms, committed in {} ms", checking.toMillis(), committing.toMillis());
        assertThat(products.list(RowQuery.all(Set.of()), PageRequest.of(0, 1)).getTotalElements()).isEqualTo(PRODUCTS);
        assertThat(prices.list(RowQuery.all(Set.of("BIG")), PageRequest.of(0, 1)).getTotalElements()).isEqualTo(PRODUCTS);
    }

    private static String line(int i) {
        String body = "871%09d".formatted(i);
        return "__export__.product_template_%d,BIG-%05d,\"Hex bolt DIN 933 M8×%d, A2-70\",%s,%d.%02d,All / Saleable / Group %d,Units,0.02,none,Catalogue Supply,%d.%02d,5,1\n"
                .formatted(i, i, i, body + Gtin.checkDigit(body), i % 90, i % 100, i % 40, 1 + i % 80, i % 100);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
