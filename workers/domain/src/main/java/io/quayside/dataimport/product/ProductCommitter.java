package io.quayside.dataimport.product;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductKey;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.shared.BulkInsert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class ProductCommitter implements ImportKind.Committer<ProductRow> {

    private final ImportRun run;
    private final SeenProducts stored;
    private final CategoryTree categories;
    private final Products products;
    private final VendorPrices prices;
    private final BulkInsert inserts;
    private final LocalDate today;

    ProductCommitter(ImportRun run, SeenProducts stored, CategoryTree categories, Products products, VendorPrices prices, BulkInsert inserts, LocalDate today) {
        this.run = run;
        this.stored = stored;
        this.categories = categories;
        this.products = products;
        this.prices = prices;
        this.inserts = inserts;
        this.today = today;
    }

    @Override
    public void commit(List<ProductRow> rows) {
        Map<ProductRow, String> codes = new HashMap<>();
        rows.stream().filter(row -> row.category() != null).forEach(row -> codes.put(row, categories.code(row.category())));
        inserts.insert(categories.takeMade());
        Map<ProductRow, ProductKey> known = new HashMap<>();
        rows.forEach(row -> stored.find(row.sku(), row.externalId()).ifPresent(key -> known.put(row, key)));
        Map<Long, Product> present = products.byId(known.values().stream().map(ProductKey::id).toList());
        List<Product> added = new ArrayList<>();
        List<VendorPrice> offers = new ArrayList<>();
        Map<Long, Set<Long>> repriced = new HashMap<>();
        for (ProductRow row : rows) {
            Optional<Product> old = Optional.ofNullable(known.get(row)).map(key -> present.get(key.id()));
            Product product = old.orElseGet(() -> new Product(row.asNew(codes.get(row))));
            old.ifPresentOrElse(each -> row.applyTo(each, codes.get(row)), () -> added.add(product));
            for (OfferRow offer : row.offers()) {
                offers.add(offer.price(run.companyCode(), product.id(), product.baseUnit(), today));
                old.ifPresent(each -> repriced.computeIfAbsent(offer.vendorId(), vendor -> new HashSet<>()).add(each.id()));
            }
        }
        inserts.insert(added);
        repriced.forEach((vendorId, productIds) -> prices.endListPrices(run.companyCode(), vendorId, productIds, today));
        inserts.insert(offers);
    }
}
