package io.quayside.web.ledger;

import io.quayside.web.support.InvalidQuery;
import io.quayside.web.support.ListQuery;
import java.util.List;

/** Rows of a product in a company have ids that begin with the product's, and do not occur in another company. */
final class ProductRowId {

    private ProductRowId() {
    }

    /** The products of the rows that a list is asked for by id. */
    static List<Long> products(ListQuery query) {
        return query.ids().stream().map(ProductRowId::product).distinct().toList();
    }

    private static Long product(String id) {
        try {
            return Long.valueOf(id.replaceFirst("-.*", ""));
        } catch (NumberFormatException e) {
            throw new InvalidQuery("id", "'%s' cannot be read".formatted(id));
        }
    }
}
