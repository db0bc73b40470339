package io.quayside.web.masterdata;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names what a product refers to, for a whole page in one query. */
@Component
class ProductResponses {

    private final ProductCategories categories;

    ProductResponses(ProductCategories categories) {
        this.categories = categories;
    }

    ProductResponse of(Product product) {
        return of(List.of(product)).getFirst();
    }

    List<ProductResponse> of(List<Product> products) {
        var byCode = categories.byCode(products.stream().map(Product::categoryCode).distinct().toList());
        return products.stream().map(product -> new ProductResponse(product.id(), product.details(), byCode.get(product.categoryCode()).name())).toList();
    }
}
