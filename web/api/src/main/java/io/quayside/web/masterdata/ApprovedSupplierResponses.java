package io.quayside.web.masterdata;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductCategory;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.ApprovedSupplier;
import io.quayside.masterdata.vendor.ApprovedSupplierDetails;
import io.quayside.masterdata.vendor.Vendors;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
class ApprovedSupplierResponses {

    private final Vendors vendors;
    private final Products products;
    private final ProductCategories categories;

    ApprovedSupplierResponses(Vendors vendors, Products products, ProductCategories categories) {
        this.vendors = vendors;
        this.products = products;
        this.categories = categories;
    }

    ApprovedSupplierResponse of(ApprovedSupplier supplier) {
        return of(List.of(supplier)).getFirst();
    }

    List<ApprovedSupplierResponse> of(List<ApprovedSupplier> suppliers) {
        var vendor = vendors.byId(suppliers.stream().map(ApprovedSupplier::vendorId).distinct().toList());
        var product = products.byId(given(suppliers, ApprovedSupplierDetails::productId));
        var category = categories.byCode(given(suppliers, ApprovedSupplierDetails::categoryCode));
        return suppliers.stream().map(supplier -> {
            ApprovedSupplierDetails details = supplier.details();
            return new ApprovedSupplierResponse(supplier.id(), details, vendor.get(supplier.vendorId()).name(),
                    Optional.ofNullable(details.productId()).map(product::get).map(Product::name).orElse(null),
                    Optional.ofNullable(details.categoryCode()).map(category::get).map(ProductCategory::name).orElse(null));
        }).toList();
    }

    private static <R> List<R> given(List<ApprovedSupplier> suppliers, Function<ApprovedSupplierDetails, R> reference) {
        return suppliers.stream().map(ApprovedSupplier::details).map(reference).filter(Objects::nonNull).distinct().toList();
    }
}
