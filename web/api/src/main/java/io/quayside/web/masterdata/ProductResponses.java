package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.count.ClassedProducts;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names what a product refers to, for a whole page in one query. */
@Component
class ProductResponses {

    private final ProductCategories categories;
    private final ClassedProducts classes;

    ProductResponses(ProductCategories categories, ClassedProducts classes) {
        this.categories = categories;
        this.classes = classes;
    }

    ProductResponse of(Product product, CurrentUser user) {
        return of(List.of(product), user).getFirst();
    }

    List<ProductResponse> of(List<Product> products, CurrentUser user) {
        var abcClass = classes.best(user.companies(), products.stream().map(Product::id).toList());
        var byCode = categories.byCode(products.stream().map(Product::categoryCode).distinct().toList());
        return products.stream().map(product -> new ProductResponse(product.id(), product.details(), byCode.get(product.categoryCode()).name(),
                abcClass.get(product.id()))).toList();
    }
}
