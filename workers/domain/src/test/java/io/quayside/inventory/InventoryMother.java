package io.quayside.inventory;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warehouses, bins, products and stock in them, made as people and processes make them. */
@Component
public class InventoryMother {

    private static final AtomicLong NUMBER = new AtomicLong();
    private final MasterDataMother masterData;
    private final Warehouses warehouses;
    private final Locations locations;
    private final Products products;
    private final Lots lots;
    private final MovingStock moving;
    private final JdbcClient jdbc;

    InventoryMother(MasterDataMother masterData, Warehouses warehouses, Locations locations, Products products, Lots lots, MovingStock moving, JdbcClient jdbc) {
        this.masterData = masterData;
        this.warehouses = warehouses;
        this.locations = locations;
        this.products = products;
        this.lots = lots;
        this.moving = moving;
        this.jdbc = jdbc;
    }

    public void warehouse(String company, String code) {
        masterData.company(company, "EUR");
        if (warehouses.find(code, Set.of(company)).isEmpty()) {
            warehouses.create(new WarehouseDetails(code, company, "Warehouse " + code, null, null, null, null, null), Set.of(company));
        }
    }

    public Location place(String company, String warehouse, String code, LocationKind kind) {
        return locations.create(new LocationDetails(company, warehouse, null, code, code, kind, true, null), Set.of(company));
    }

    public Location bin(String company, String warehouse, String code) {
        return place(company, warehouse, code, LocationKind.STORAGE);
    }

    public Location place(LocationDetails details) {
        return locations.create(details, Set.of(details.companyCode()));
    }

    public Location virtual(String company, LocationKind kind) {
        return locations.virtual(company, kind);
    }

    public Product product(Tracking tracking) {
        return product(tracking, null);
    }

    /** One kilogram a piece. */
    public Product product(Tracking tracking, String hazardClass) {
        String sku = "STK-" + NUMBER.incrementAndGet();
        ProductDetails plain = masterData.productDetails(sku, "Stock product " + sku);
        return products.create(new ProductDetails(plain.sku(), plain.name(), null, plain.categoryCode(), plain.baseUnit(), null, null, tracking, BigDecimal.ONE,
                hazardClass, plain.standardPrice(), true, null, null), Set.of());
    }

    public Lot lot(String company, Product product, String number, LocalDate expiresOn) {
        return lots.findOrCreate(company, product.id(), number, new LotOrigin(expiresOn, null, null));
    }

    /** Goods from a supplier, at one euro each. */
    public StockMove receive(Product product, Lot lot, long quantity, Location to) {
        Money value = Money.of(CurrencyUnit.EUR, quantity);
        return moving.move(List.of(move(to.companyCode(), product, lot, quantity, virtual(to.companyCode(), LocationKind.SUPPLIER), to, MoveReason.RECEIPT, value))).getFirst();
    }

    public StockMove issue(Product product, Lot lot, long quantity, Location from) {
        return moving.move(List.of(move(from.companyCode(), product, lot, quantity, from, virtual(from.companyCode(), LocationKind.CUSTOMER), MoveReason.ISSUE, null))).getFirst();
    }

    public StockMove transfer(Product product, Lot lot, long quantity, Location from, Location to) {
        return moving.move(List.of(move(from.companyCode(), product, lot, quantity, from, to, MoveReason.TRANSFER, null))).getFirst();
    }

    public static MoveStock move(String company, Product product, Lot lot, long quantity, Location from, Location to, MoveReason reason, Money value) {
        long number = NUMBER.incrementAndGet();
        return new MoveStock(company, "test:" + number, product.id(), lot == null ? null : lot.id(), Quantity.of(quantity, product.baseUnit()), from.id(), to.id(), reason,
                new SourceDocument("test", number, null, "T-" + number), value, "tess");
    }

    public BigDecimal onHand(Product product, Location at) {
        return jdbc.sql("SELECT COALESCE(SUM(on_hand), 0) FROM inventory_quant WHERE product_id = ? AND location_id = ?").params(product.id(), at.id())
                .query(BigDecimal.class).single().stripTrailingZeros();
    }

    /** What every quant would be if it were made anew from the moves, where that differs from what it is. */
    public List<String> quantsThatDifferFromTheirMoves(String company) {
        return jdbc.sql("""
                SELECT CONCAT(product_id, '@', location_id, '/', lot_id, ': ', SUM(quantity)) FROM (
                  SELECT product_id, to_location_id AS location_id, COALESCE(lot_id, 0) AS lot_id, COALESCE(owner_id, 0) AS owner_id, quantity_value AS quantity
                    FROM inventory_stock_move WHERE company_code = :company AND to_kind NOT IN (:outside)
                  UNION ALL
                  SELECT product_id, from_location_id, COALESCE(lot_id, 0), COALESCE(owner_id, 0), -quantity_value
                    FROM inventory_stock_move WHERE company_code = :company AND from_kind NOT IN (:outside)
                  UNION ALL
                  SELECT product_id, location_id, lot_id, owner_id, -on_hand FROM inventory_quant WHERE company_code = :company
                ) every_change GROUP BY product_id, location_id, lot_id, owner_id HAVING SUM(quantity) <> 0""")
                .param("company", company).param("outside", List.of("SUPPLIER", "CUSTOMER", "LOSS", "PRODUCTION", "SCRAP")).query(String.class).list();
    }

    public long negativeQuants(String company) {
        return jdbc.sql("SELECT COUNT(*) FROM inventory_quant WHERE company_code = ? AND (on_hand < 0 OR reserved < 0 OR on_hand < reserved)").param(company)
                .query(Long.class).single();
    }

    /** Quants whose reserved quantity is not what the allocations say. */
    public long reservedWithoutAllocation(String company) {
        return jdbc.sql("""
                SELECT COUNT(*) FROM inventory_quant quant WHERE company_code = ? AND reserved <> (SELECT COALESCE(SUM(quantity), 0) FROM inventory_allocation allocation
                WHERE allocation.product_id = quant.product_id AND allocation.location_id = quant.location_id AND allocation.lot_id = quant.lot_id
                AND allocation.owner_id = quant.owner_id)""").param(company).query(Long.class).single();
    }
}
