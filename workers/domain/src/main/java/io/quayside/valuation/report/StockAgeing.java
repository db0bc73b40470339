package io.quayside.valuation.report;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.shared.SqlPage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long what is in stock has been there, by what is left of each arrival, and what the company provides for goods that do not sell.
 * The percentages are settings of the company, {@code valuation.provision-0-30} and so on. For a day that is over, what was left then is what
 * came last: the value of the stock of that day is spread over it. Arrivals are kept by company and not by warehouse, and so is their age.
 */
@Service
@Transactional(readOnly = true)
public class StockAgeing {

    private static final Map<String, Integer> PROVISIONS = Map.of("0-30", 0, "31-60", 0, "61-90", 10, "91-180", 25, "over-180", 50);
    /** What is left now; the sum of a pool is its value. */
    private static final String PRESENT = """
            SELECT layer.product_id, layer.received_on, layer.quantity,
                CASE pool.method WHEN 'FIFO' THEN layer.value_amount ELSE pool.value_amount * layer.quantity / pool.quantity END AS value_amount
            FROM valuation_layer layer
            JOIN valuation_pool pool ON pool.company_code = layer.company_code AND pool.product_id = layer.product_id AND pool.stock_class = layer.stock_class
            WHERE layer.company_code = :company""";

    /** What was left on a day: the latest arrivals until then, as far as the quantity of the day reaches. What went back to the vendor never came. */
    private static final String PAST = """
            SELECT layered.product_id, layered.arrived_on AS received_on, LEAST(layered.quantity, stock.quantity - (layered.through - layered.quantity)) AS quantity,
                stock.value_amount * LEAST(layered.quantity, stock.quantity - (layered.through - layered.quantity))
                  * (CASE stock.method WHEN 'FIFO' THEN layered.value_amount / layered.quantity ELSE 1 END)
                  / SUM(LEAST(layered.quantity, stock.quantity - (layered.through - layered.quantity))
                  * (CASE stock.method WHEN 'FIFO' THEN layered.value_amount / layered.quantity ELSE 1 END)) OVER (PARTITION BY layered.product_id) AS value_amount
            FROM (
              SELECT arrival.*, SUM(quantity) OVER (PARTITION BY product_id ORDER BY arrived_on DESC, first_id DESC ROWS UNBOUNDED PRECEDING) AS through FROM (
                SELECT product_id, MIN(entry_date) AS arrived_on, MIN(id) AS first_id, SUM(quantity) AS quantity, SUM(value_amount) AS value_amount FROM valuation_entry
                WHERE company_code = :company AND entry_date <= :day AND contra_role = 'GRNI' AND quantity <> 0
                GROUP BY product_id, COALESCE(source_line_id, id) HAVING SUM(quantity) > 0 AND SUM(value_amount) > 0
                UNION ALL SELECT product_id, entry_date, id, quantity, value_amount FROM valuation_entry
                WHERE company_code = :company AND entry_date <= :day AND contra_role <> 'GRNI' AND quantity > 0 AND value_amount > 0
              ) arrival
            ) layered JOIN (
              SELECT entry.product_id, SUM(entry.quantity) AS quantity, SUM(entry.value_amount) AS value_amount, MAX(pool.method) AS method FROM valuation_entry entry
              JOIN valuation_pool pool ON pool.company_code = entry.company_code AND pool.product_id = entry.product_id AND pool.stock_class = entry.stock_class
              WHERE entry.company_code = :company AND entry.entry_date <= :day GROUP BY entry.product_id HAVING SUM(entry.quantity) > 0
            ) stock ON stock.product_id = layered.product_id
            WHERE stock.quantity > layered.through - layered.quantity""";
    private final JdbcClient jdbc;
    private final Companies companies;
    private final Clock clock;

    StockAgeing(JdbcClient jdbc, Companies companies, Clock clock) {
        this.jdbc = jdbc;
        this.companies = companies;
        this.clock = clock;
    }

    private record Aged(long productId, String sku, String name, String categoryCode, String unit, BigDecimal quantity, BigDecimal value, LocalDate oldest,
            BigDecimal upTo30, BigDecimal upTo60, BigDecimal upTo90, BigDecimal upTo180, BigDecimal over180) {
    }

    /** Values in the company's currency by days in stock; the provision is what should be written off by the company's percentages. */
    public record Row(long productId, String sku, String name, String categoryCode, String unit, BigDecimal quantity, BigDecimal value, LocalDate oldest,
            BigDecimal upTo30, BigDecimal upTo60, BigDecimal upTo90, BigDecimal upTo180, BigDecimal over180, BigDecimal provision) {
    }

    /** @param slowerThanDays only products of which something has been there for more days, or null; empty lists are for all */
    public record Question(String companyCode, LocalDate day, List<String> categories, @Nullable Integer slowerThanDays, List<Long> productIds) {
    }

    public Page<Row> list(Question question, Pageable page) {
        Company company = companies.get(question.companyCode);
        Map<String, Object> parameters = new HashMap<>(Map.of("company", question.companyCode, "day", question.day));
        String rows = """
                SELECT product.id AS product_id, product.sku, product.name, product.category_code, product.base_unit AS unit, SUM(layer.quantity) AS quantity,
                    ROUND(SUM(layer.value_amount), 2) AS value, MIN(layer.received_on) AS oldest, %s AS up_to30, %s AS up_to60, %s AS up_to90, %s AS up_to180, %s AS over180
                FROM (%s) layer JOIN masterdata_product product ON product.id = layer.product_id
                WHERE TRUE%s GROUP BY product.id%s""".formatted(bucket(-100000, 30), bucket(31, 60), bucket(61, 90), bucket(91, 180),
                        bucket(181, 100000), isOver(question.day, company) ? PAST : PRESENT, in("product.category_code", "categories", question.categories, parameters)
                        + in("product.id", "products", question.productIds, parameters), slow(question.slowerThanDays, parameters));
        Page<Aged> found = SqlPage.of(jdbc.sql(rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) FROM (" + rows + ") every_row").params(parameters),
                page, Aged.class);
        return found.map(aged -> row(aged, company));
    }

    private boolean isOver(LocalDate day, Company company) {
        return day.isBefore(LocalDate.now(clock.withZone(company.timeZone())));
    }

    private static String bucket(int from, int until) {
        return "ROUND(SUM(CASE WHEN DATEDIFF(:day, layer.received_on) BETWEEN %d AND %d THEN layer.value_amount ELSE 0 END), 2)".formatted(from, until);
    }

    private static String in(String column, String name, List<?> values, Map<String, Object> parameters) {
        parameters.put(name, values);
        return values.isEmpty() ? "" : " AND %s IN (:%s)".formatted(column, name);
    }

    private static String slow(@Nullable Integer days, Map<String, Object> parameters) {
        parameters.put("days", days == null ? 0 : days);
        return days == null ? "" : " HAVING DATEDIFF(:day, MIN(layer.received_on)) > :days";
    }

    private static Row row(Aged aged, Company company) {
        BigDecimal provision = share(aged.upTo30, company, "0-30").add(share(aged.upTo60, company, "31-60")).add(share(aged.upTo90, company, "61-90"))
                .add(share(aged.upTo180, company, "91-180")).add(share(aged.over180, company, "over-180"));
        return new Row(aged.productId, aged.sku, aged.name, aged.categoryCode, aged.unit, aged.quantity, aged.value, aged.oldest, aged.upTo30, aged.upTo60, aged.upTo90,
                aged.upTo180, aged.over180, provision);
    }

    private static BigDecimal share(BigDecimal value, Company company, String bucket) {
        int percent = company.setting("valuation.provision-" + bucket, PROVISIONS.get(bucket));
        return value.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
