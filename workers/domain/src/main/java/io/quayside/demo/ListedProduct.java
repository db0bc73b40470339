package io.quayside.demo;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A loaded product as far as price lists and stock need it; the category is the top one. */
public record ListedProduct(long id, String category, String baseUnit, BigDecimal price, String tracking, String hazardClass) {

    public static List<ListedProduct> all(JdbcClient jdbc) {
        return jdbc.sql("""
                SELECT product.id, COALESCE(category.parent_code, category.code) AS category, product.base_unit,
                product.standard_price_amount AS price, product.tracking, product.hazard_class
                FROM masterdata_product product JOIN masterdata_product_category category ON category.code = product.category_code
                ORDER BY product.sku""").query(ListedProduct.class).list();
    }
}
