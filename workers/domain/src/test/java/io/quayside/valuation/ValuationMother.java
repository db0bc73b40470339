package io.quayside.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.LedgerMother;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods that come and go with a value, and the invariants that must hold whatever happened. */
@Component
public class ValuationMother {

    private static final AtomicLong NUMBER = new AtomicLong();
    private final InventoryMother inventory;
    private final MasterDataMother masterData;
    private final ProductCategories categories;
    private final Products products;
    private final MovingStock moving;
    private final JdbcClient jdbc;

    ValuationMother(InventoryMother inventory, MasterDataMother masterData, ProductCategories categories, Products products, MovingStock moving, JdbcClient jdbc) {
        this.inventory = inventory;
        this.masterData = masterData;
        this.categories = categories;
        this.products = products;
        this.moving = moving;
        this.jdbc = jdbc;
    }

    public Product product(CostingMethod method) {
        String category = "COST-" + method;
        if (categories.find(category, Set.of()).isEmpty()) {
            categories.create(new CategoryDetails(category, null, category, 1, false, method, null), Set.of());
        }
        ProductDetails plain = masterData.productDetails("VAL-" + NUMBER.incrementAndGet(), "Valued product");
        return products.create(new ProductDetails(plain.sku(), plain.name(), null, category, plain.baseUnit(), null, null, Tracking.NONE, new BigDecimal("2.5"), null,
                null, true, null, null), Set.of());
    }

    /** The places of one warehouse, one of each kind, by which tests read well. */
    public record Site(String company, Location bin, Location quality, Location quarantine, Location scrap) {
    }

    public Site site(String company, String warehouse) {
        inventory.warehouse(company, warehouse);
        return new Site(company, inventory.bin(company, warehouse, "BIN"), inventory.place(company, warehouse, "QC", LocationKind.QUALITY),
                inventory.place(company, warehouse, "BLOCKED", LocationKind.QUARANTINE), inventory.place(company, warehouse, "SCRAP", LocationKind.SCRAP));
    }

    public Location virtual(Site site, LocationKind kind) {
        return inventory.virtual(site.company, kind);
    }

    /** A receipt of one line with its own line id. */
    public StockMove receive(Site site, Product product, long quantity, String value, Location to) {
        return receive(site, product, quantity, value, to, Ids.next());
    }

    public StockMove receive(Site site, Product product, long quantity, String value, Location to, long lineId) {
        return move(site, product, quantity, virtual(site, LocationKind.SUPPLIER), to, MoveReason.RECEIPT, new SourceDocument("goods-receipt", lineId / 2, lineId, "GR-" + lineId),
                LedgerMother.eur(value));
    }

    public StockMove issue(Site site, Product product, long quantity) {
        return move(site, product, quantity, site.bin, virtual(site, LocationKind.CUSTOMER), MoveReason.ISSUE, document("shipment"), null);
    }

    public StockMove move(Site site, Product product, long quantity, Location from, Location to, MoveReason reason, SourceDocument source, @Nullable Money value) {
        return moving.move(List.of(new MoveStock(site.company, "value:" + NUMBER.incrementAndGet(), product.id(), null, Quantity.of(quantity, "PCE"), from.id(), to.id(), reason,
                source, value, "tess"))).getFirst();
    }

    public StockMove takeBack(StockMove move) {
        return moving.reverse(move.id(), "back:" + move.id(), "tess");
    }

    public static SourceDocument document(String type) {
        long number = NUMBER.incrementAndGet();
        return new SourceDocument(type, number, null, type + "-" + number);
    }

    public BigDecimal value(Product product) {
        return jdbc.sql("SELECT COALESCE(SUM(value_amount), 0) FROM valuation_pool WHERE product_id = ?").param(product.id()).query(BigDecimal.class).single().setScale(2);
    }

    /** What must hold after every scenario. */
    public void assertBooksAgree(String company) {
        assertThat(one("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = ?", company)).as("debits less credits").isZero();
        assertThat(jdbc.sql("SELECT entry_id FROM ledger_line WHERE company_code = ? GROUP BY entry_id HAVING SUM(amount_amount) <> 0").param(company)
                .query(Long.class).list()).as("entries that do not balance").isEmpty();
        BigDecimal ledger = one("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = ? AND role LIKE 'STOCK%'", company);
        assertThat(one("SELECT COALESCE(SUM(value_amount), 0) FROM valuation_pool WHERE company_code = ?", company)).as("stock value").isEqualByComparingTo(ledger);
        assertThat(one("SELECT COALESCE(SUM(value_amount), 0) FROM valuation_entry WHERE company_code = ?", company)).as("sum of changes").isEqualByComparingTo(ledger);
        assertThat(poolsUnlikeStock(company)).as("pools that hold another quantity than the quants").isEmpty();
        assertThat(jdbc.sql("""
                SELECT product_id FROM valuation_pool WHERE company_code = ? AND (quantity < 0 OR value_amount < 0 OR quantity = 0 AND value_amount <> 0)""").param(company)
                .query(Long.class).list()).as("pools with a value and no goods, or less than nothing").isEmpty();
        assertThat(layersUnlikePools(company)).as("layers that do not make up their pool").isEmpty();
    }

    private List<String> poolsUnlikeStock(String company) {
        return jdbc.sql("""
                SELECT product_id FROM (
                  SELECT product_id, quantity FROM valuation_pool WHERE company_code = :company
                  UNION ALL SELECT product_id, -on_hand FROM inventory_quant WHERE company_code = :company AND owner_id = 0
                ) both_sides GROUP BY product_id HAVING SUM(quantity) <> 0""").param("company", company).query(String.class).list();
    }

    private List<String> layersUnlikePools(String company) {
        return jdbc.sql("""
                SELECT product_id FROM (
                  SELECT product_id, stock_class, quantity, CASE method WHEN 'FIFO' THEN value_amount ELSE 0 END AS value FROM valuation_pool WHERE company_code = :company
                  UNION ALL SELECT layer.product_id, layer.stock_class, -layer.quantity, CASE pool.method WHEN 'FIFO' THEN -layer.value_amount ELSE 0 END FROM valuation_layer layer
                    JOIN valuation_pool pool ON pool.company_code = layer.company_code AND pool.product_id = layer.product_id AND pool.stock_class = layer.stock_class
                    WHERE layer.company_code = :company
                ) both_sides GROUP BY product_id, stock_class HAVING SUM(quantity) <> 0 OR SUM(value) <> 0""").param("company", company).query(String.class).list();
    }

    private BigDecimal one(String sql, String company) {
        return jdbc.sql(sql).param(company).query(BigDecimal.class).single();
    }
}
