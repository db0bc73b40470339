package io.quayside.masterdata.product;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class Products extends Register<Product, Long, ProductDetails> {

    private final ProductRows rows;
    private final ProductCategories categories;
    private final UnitsOfMeasure units;

    Products(ProductRows rows, ProductCategories categories, UnitsOfMeasure units) {
        super("product", rows, filter("id", null, "searchText", "sku", "gtin", "name", "categoryCode", "active", "tracking", "hazardClass", "baseUnit"));
        this.rows = rows;
        this.categories = categories;
        this.units = units;
    }

    public Product get(long id) {
        return rows.findById(id).orElseThrow(() -> new Refusal.NotFound("product", id));
    }

    public Optional<Product> findBySku(String sku) {
        return rows.findBySku(sku);
    }

    /** @param gtins the same number in its different lengths, see {@link Gtin#forms} */
    public Optional<Product> findByGtin(Collection<String> gtins) {
        return rows.findFirstByGtinIn(gtins);
    }

    public List<Product> findBySkus(Collection<String> skus) {
        return rows.findBySkuIn(skus);
    }

    public List<ProductKey> keys() {
        return rows.findKeys();
    }

    public Map<Long, Product> byId(Collection<Long> ids) {
        return rows.findAllById(Set.copyOf(ids)).stream().collect(Collectors.toMap(Product::id, Function.identity()));
    }

    @Override
    protected void check(ProductDetails details, Optional<Product> present) {
        long id = present.map(Product::id).orElse(0L);
        require(rows.findBySku(details.sku()).filter(other -> other.id() != id).isEmpty(), "sku", "is in use");
        if (details.gtin() != null) {
            require(Gtin.isValid(details.gtin()), "gtin", "is not a valid GTIN");
            require(!rows.existsByGtinAndIdNot(details.gtin(), id), "gtin", "is in use");
        }
        require(details.externalId() == null || !rows.existsByExternalIdAndIdNot(details.externalId(), id), "externalId", "is in use");
        require(categories.find(details.categoryCode(), Set.of()).isPresent(), "categoryCode", "is not a product category");
        require(!details.expires() || details.tracking() != Tracking.NONE, "expires", "needs lots or serial numbers, which carry the date");
        UnitOfMeasure base = unit("baseUnit", details.baseUnit());
        UnitOfMeasure purchase = unit("purchaseUnit", details.purchaseUnit());
        require(base.category().equals(purchase.category()), "purchaseUnit", "cannot be converted to the base unit");
        require(details.standardPrice() == null || !details.standardPrice().isNegative(), "standardPrice", "must not be negative");
        require(present.isEmpty() || present.get().baseUnit().equals(details.baseUnit()), "baseUnit", "cannot be changed, quantities are kept in it");
    }

    private UnitOfMeasure unit(String field, String code) {
        return units.find(code, Set.of()).orElseThrow(() -> new Refusal.Invalid(field, "is not a unit of measure"));
    }

    @Override
    protected Product make(ProductDetails details) {
        return new Product(details);
    }

    @Override
    protected void apply(Product product, ProductDetails details) {
        product.change(details);
    }
}
