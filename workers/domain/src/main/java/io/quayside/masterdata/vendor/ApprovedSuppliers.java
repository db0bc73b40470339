package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Products;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class ApprovedSuppliers extends Register<ApprovedSupplier, Long, ApprovedSupplierDetails> {

    private final ApprovedSupplierRows rows;
    private final Vendors vendors;
    private final Products products;
    private final ProductCategories categories;

    ApprovedSuppliers(ApprovedSupplierRows rows, Vendors vendors, Products products, ProductCategories categories) {
        super("approved supplier", rows, filter("id", "companyCode", null, "companyCode", "vendorId", "productId", "categoryCode", "validFrom", "validUntil"));
        this.rows = rows;
        this.vendors = vendors;
        this.products = products;
        this.categories = categories;
    }

    public Set<Long> vendorIds(String companyCode, Product product, LocalDate day) {
        return vendorIds(companyCode, List.of(product), day).get(product.id());
    }

    /** By product. An approval for a category holds for all that is below it. */
    public Map<Long, Set<Long>> vendorIds(String companyCode, Collection<Product> products, LocalDate day) {
        if (products.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> paths = categories.paths();
        Set<String> codes = products.stream().flatMap(product -> paths.get(product.categoryCode()).stream()).collect(Collectors.toSet());
        var all = rows.findValid(companyCode, products.stream().map(Product::id).toList(), codes, day);
        return products.stream().distinct().collect(Collectors.toMap(Product::id, product -> all.stream()
                .filter(supplier -> supplier.supplies(product.id(), paths.get(product.categoryCode())))
                .map(ApprovedSupplier::vendorId).collect(Collectors.toSet())));
    }

    @Override
    protected void check(ApprovedSupplierDetails details, Optional<ApprovedSupplier> present) {
        require(vendors.find(details.vendorId(), Set.of(details.companyCode())).isPresent(), "vendorId", "is not a vendor of the company");
        require((details.productId() == null) != (details.categoryCode() == null), "productId", "give either a product or a category");
        require(details.productId() == null || products.find(details.productId(), Set.of()).isPresent(), "productId", "is not a product");
        require(details.categoryCode() == null || categories.find(details.categoryCode(), Set.of()).isPresent(), "categoryCode", "is not a product category");
        require(details.validUntil() == null || !details.validUntil().isBefore(details.validFrom()), "validUntil", "must not be before the first day");
    }

    @Override
    protected ApprovedSupplier make(ApprovedSupplierDetails details) {
        return new ApprovedSupplier(details);
    }

    @Override
    protected void apply(ApprovedSupplier supplier, ApprovedSupplierDetails details) {
        supplier.change(details);
    }
}
