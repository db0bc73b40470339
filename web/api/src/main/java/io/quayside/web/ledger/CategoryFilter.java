package io.quayside.web.ledger;

import io.quayside.masterdata.product.ProductCategories;
import io.quayside.web.support.ListQuery;
import java.util.List;
import java.util.Map;

/** The filter {@code categoryCode} with all categories below it. */
final class CategoryFilter {

    private CategoryFilter() {
    }

    static List<String> of(ListQuery query, ProductCategories categories) {
        return query.filter("categoryCode").map(above -> categories.paths().entrySet().stream().filter(path -> path.getValue().contains(above)).map(Map.Entry::getKey).toList())
                .orElse(List.of());
    }
}
