package io.quayside.bench;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.UnitDetails;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.planning.proposal.RoundOutcome;
import io.quayside.planning.proposal.RunningRounds;
import io.quayside.platform.TestPlatform;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long it takes to look at all rules of 25,000 products in two warehouses: a first round, of which half become proposals, and one that finds
 * everything as it was. Beside it, plain batched inserts of as many rows in the same run.
 */
final class ReorderRounds {

    private static final int PRODUCTS = 25_000;
    private static final List<String> WAREHOUSES = List.of("RND1", "RND2");
    private static final Set<String> COMPANY = Set.of("RND");
    private static final int BATCH = 1000;

    private final TestPlatform platform;

    ReorderRounds(TestPlatform platform) {
        this.platform = platform;
    }

    void measure() {
        try (var domain = DomainContext.on(platform.freshDatabase())) {
            var jdbc = domain.getBean(JdbcTemplate.class);
            masterData(domain);
            rules(jdbc);
            double floor = seconds(() -> floor(jdbc));
            var rounds = domain.getBean(RunningRounds.class);
            double first = seconds(() -> check(rounds.run("RND"), PRODUCTS));
            double again = seconds(() -> check(rounds.run("RND"), 0));
            Report.heading("Reorder round, %,d products in %d warehouses".formatted(PRODUCTS, WAREHOUSES.size()));
            Report.line("First round, every second rule becomes a proposal", "%.1f s".formatted(first));
            Report.line("Round that finds everything as it was", "%.1f s".formatted(again));
            Report.line("Plain inserts of as many rows", "%.1f s".formatted(floor));
            Report.ratio("  first round to plain inserts", first, floor);
            Report.ratio("  round without news to plain inserts", again, floor);
        }
    }

    private static void check(RoundOutcome outcome, int proposed) {
        if (outcome.rules() != PRODUCTS * WAREHOUSES.size() || outcome.proposed() != proposed) {
            throw new IllegalStateException("The round came out wrong: " + outcome);
        }
    }

    private static void masterData(ApplicationContext domain) {
        domain.getBean(Companies.class).create(new CompanyDetails("RND", "Rounds", "EUR", "nl-NL", "Europe/Amsterdam", "NL", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                LocalTime.of(9, 0), LocalTime.of(17, 0), null, null, null, null, Map.of(), null), COMPANY);
        WAREHOUSES.forEach(code -> domain.getBean(Warehouses.class).create(new WarehouseDetails(code, "RND", code, null, null, null, null, null), COMPANY));
        domain.getBean(UnitsOfMeasure.class).create(new UnitDetails("PCE", "Piece", "count", BigDecimal.ONE, BigDecimal.ONE, true, null), Set.of());
        domain.getBean(ProductCategories.class).create(new CategoryDetails("ALL", null, "All", 1, null), Set.of());
    }

    /** Five of each lie in each warehouse; the minimum of every second is above that. */
    private static void rules(JdbcTemplate jdbc) {
        insert(jdbc, "INSERT INTO masterdata_product (id, sku, name, category_code, base_unit, purchase_unit, tracking, active, search_text, version) "
                + "VALUES (?, ?, ?, 'ALL', 'PCE', 'PCE', 'NONE', TRUE, ?, 0)", PRODUCTS, i -> new Object[] {i + 1, "RND-" + i, "Product " + i, "rnd-" + i});
        for (int w = 0; w < WAREHOUSES.size(); w++) {
            String code = WAREHOUSES.get(w);
            long base = (w + 1) * 1_000_000L;
            jdbc.update("INSERT INTO masterdata_location (id, company_code, warehouse_code, code, name, path, kind, active, pick_sequence, version) VALUES (?, 'RND', ?, 'BIN', 'BIN', ?, 'STORAGE', TRUE, 0, 0)",
                    base, code, code + "/BIN");
            insert(jdbc, "INSERT INTO inventory_quant (product_id, location_id, lot_id, owner_id, id, company_code, on_hand, reserved, incoming_at) VALUES (?, ?, 0, 0, ?, 'RND', 5, 0, NOW(3))",
                    PRODUCTS, i -> new Object[] {i + 1, base, base + i});
            insert(jdbc, "INSERT INTO planning_reorder_rule (id, company_code, warehouse_code, product_id, method, min_quantity, max_quantity, days_to_purchase, service_level, history_days, cover_days, active, version) "
                    + "VALUES (?, 'RND', ?, ?, 'MIN_MAX', ?, 50, 2, 1.65, 90, 30, TRUE, 0)", PRODUCTS, i -> new Object[] {base + i, code, i + 1, i % 2 == 0 ? 10 : 1});
        }
    }

    private static void floor(JdbcTemplate jdbc) {
        jdbc.execute("CREATE TABLE bench_rows (id BIGINT NOT NULL PRIMARY KEY, warehouse VARCHAR(16), quantity DECIMAL(19, 6))");
        insert(jdbc, "INSERT INTO bench_rows (id, warehouse, quantity) VALUES (?, ?, ?)", PRODUCTS * WAREHOUSES.size(), i -> new Object[] {i, "RND1", i});
    }

    private static void insert(JdbcTemplate jdbc, String sql, int rows, IntFunction<Object[]> row) {
        for (int start = 0; start < rows; start += BATCH) {
            jdbc.batchUpdate(sql, IntStream.range(start, Math.min(start + BATCH, rows)).mapToObj(row).toList());
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
