package io.quayside.inventory.count;

import io.quayside.shared.SqlPage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes of products as people look at them. */
@Service
@Transactional(readOnly = true)
public class ClassedProducts {

    /** What is asked for; empty lists are for all. */
    public record Question(Collection<String> companies, List<String> warehouses, List<Long> productIds, List<String> classes, Collection<String> ids) {
    }

    private record Best(long productId, String abcClass) {
    }

    private final JdbcClient jdbc;

    ClassedProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sorted by {@code sku}, {@code abc_class}, {@code warehouse_code}, {@code consumption_value} or {@code id}. */
    public Page<ClassedProduct> list(Question question, Pageable page) {
        if (question.companies().isEmpty()) {
            return Page.empty(page);
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("companies", question.companies()));
        String rows = """
                FROM (SELECT CONCAT(abc.product_id, '-', abc.warehouse_code) AS id, abc.company_code, abc.warehouse_code, abc.product_id, product.sku,
                  product.name AS product_name, abc.class AS abc_class, abc.consumption_value, abc.computed_at
                  FROM inventory_abc_class abc JOIN masterdata_product product ON product.id = abc.product_id WHERE abc.company_code IN (:companies)%s) classed%s""".formatted(
                in(" AND abc.warehouse_code", "warehouses", question.warehouses(), parameters) + in(" AND abc.product_id", "products", question.productIds(), parameters)
                        + in(" AND abc.class", "classes", question.classes(), parameters), in(" WHERE classed.id", "ids", question.ids(), parameters));
        return SqlPage.of(jdbc.sql("SELECT classed.* " + rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) " + rows).params(parameters), page,
                ClassedProduct.class);
    }

    /** The best class that each product has in any warehouse of the companies; a product that nobody classed is left out. */
    public Map<Long, String> best(Collection<String> companies, Collection<Long> productIds) {
        Map<Long, String> best = new HashMap<>();
        if (!companies.isEmpty() && !productIds.isEmpty()) {
            jdbc.sql("SELECT product_id, MIN(class) AS abc_class FROM inventory_abc_class WHERE company_code IN (:companies) AND product_id IN (:products) GROUP BY product_id")
                    .param("companies", companies).param("products", productIds).query(Best.class).list().forEach(each -> best.put(each.productId(), each.abcClass()));
        }
        return best;
    }

    private static String in(String column, String name, Collection<?> values, Map<String, Object> parameters) {
        parameters.put(name, values);
        return values.isEmpty() ? "" : "%s IN (:%s)".formatted(column, name);
    }
}
