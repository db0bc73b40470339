package io.quayside.masterdata.product;

import io.quayside.masterdata.Register;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
public class ProductPackagings extends Register<ProductPackaging, Long, PackagingDetails> {

    private final PackagingRows rows;
    private final Products products;
    private final UnitsOfMeasure units;

    ProductPackagings(PackagingRows rows, Products products, UnitsOfMeasure units) {
        super("product packaging", rows, filter("id", null, "name", "productId", "gtin", "name", "active"));
        this.rows = rows;
        this.products = products;
        this.units = units;
    }

    /** @param gtins the same number in its different lengths */
    public Optional<ProductPackaging> findByGtin(Collection<String> gtins) {
        return rows.findFirstByGtinInAndActiveTrue(gtins);
    }

    @Override
    protected void check(PackagingDetails details, Optional<ProductPackaging> present) {
        Product product = products.get(details.productId());
        require(Gtin.isValid(details.gtin()), "gtin", "is not a valid GTIN");
        require(!rows.existsByGtinAndIdNot(details.gtin(), present.map(ProductPackaging::id).orElse(0L)), "gtin", "is in use");
        require(products.findByGtin(Gtin.forms(details.gtin())).isEmpty(), "gtin", "is that of a product");
        require(details.quantity().isPositive(), "quantity", "must be above zero");
        require(present.isEmpty() || present.get().productId() == details.productId(), "productId", "cannot be changed");
        requireConvertible(details, product);
    }

    private void requireConvertible(PackagingDetails details, Product product) {
        UnitOfMeasure base = units.get(product.baseUnit());
        boolean convertible = units.all().stream().filter(unit -> unit.code().equals(details.quantity().unit()))
                .anyMatch(unit -> unit.category().equals(base.category()) && base.counts(unit.convertExactly(details.quantity(), base)));
        require(convertible, "quantity", "is not a whole number of " + base.code());
    }

    @Override
    protected ProductPackaging make(PackagingDetails details) {
        return new ProductPackaging(details);
    }

    @Override
    protected void apply(ProductPackaging packaging, PackagingDetails details) {
        packaging.change(details);
    }
}
