package io.quayside.valuation.report;

import io.quayside.shared.SearchText;
import io.quayside.shared.SqlPage;
import io.quayside.valuation.pool.StockClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Quantity and value of the stock at the end of any day, by product and class. It adds up to the stock accounts of that day. */
@Service
@Transactional(readOnly = true)
public class StockValues {

    private final JdbcClient jdbc;

    StockValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param category with all below it if the caller names those as well */
    public record Question(String companyCode, LocalDate day, @Nullable String q, List<String> categories, List<StockClass> classes, List<Long> productIds) {
    }

    /** @param value in the company's currency */
    public record Row(long productId, String sku, String name, String categoryCode, String unit, StockClass stockClass, BigDecimal quantity, BigDecimal value) {
    }

    public record Total(StockClass stockClass, BigDecimal value) {
    }

    public Page<Row> list(Question question, Pageable page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("company", question.companyCode, "day", question.day));
        String rows = """
                SELECT product.id AS product_id, product.sku, product.name, product.category_code, product.base_unit AS unit, entry.stock_class,
                    SUM(entry.quantity) AS quantity, SUM(entry.value_amount) AS value
                FROM valuation_entry entry JOIN masterdata_product product ON product.id = entry.product_id
                WHERE entry.company_code = :company AND entry.entry_date <= :day""" + conditions(question, parameters)
                + " GROUP BY product.id, entry.stock_class HAVING SUM(entry.quantity) <> 0 OR SUM(entry.value_amount) <> 0";
        return SqlPage.of(jdbc.sql(rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) FROM (" + rows + ") every_row").params(parameters), page, Row.class);
    }

    private static String conditions(Question question, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        List<String> words = question.q == null ? List.of() : new ArrayList<>(SearchText.likePatterns(question.q));
        for (int i = 0; i < words.size(); i++) {
            sql.append(" AND product.search_text LIKE :word").append(i);
            parameters.put("word" + i, words.get(i));
        }
        in(sql, parameters, "product.category_code", "categories", question.categories);
        in(sql, parameters, "entry.stock_class", "classes", question.classes.stream().map(StockClass::name).toList());
        in(sql, parameters, "entry.product_id", "products", question.productIds);
        return sql.toString();
    }

    private static void in(StringBuilder sql, Map<String, Object> parameters, String column, String name, List<?> values) {
        if (!values.isEmpty()) {
            sql.append(" AND ").append(column).append(" IN (:").append(name).append(")");
            parameters.put(name, values);
        }
    }

    /** In the company's currency, of every class that there was. */
    public List<Total> totals(String companyCode, LocalDate day) {
        return jdbc.sql("SELECT stock_class, SUM(value_amount) AS value FROM valuation_entry WHERE company_code = ? AND entry_date <= ? GROUP BY stock_class ORDER BY stock_class")
                .params(companyCode, day).query(Total.class).list();
    }
}
