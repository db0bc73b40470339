package io.quayside.planning.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.planning.proposal.RunningRounds;
import io.quayside.planning.rule.ReorderRuleDetails;
import io.quayside.planning.rule.ReorderRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every fifth product is kept between a minimum and a maximum around what lies there, so that some are too few. */
@Component
@Order(DemoLoader.PLANNING)
class ReorderRuleDemo implements DemoLoader {

    private static final int MOST = 60;
    private static final int EVERY = 5;
    private final ReorderRules rules;
    private final RunningRounds rounds;
    private final JdbcClient jdbc;

    ReorderRuleDemo(ReorderRules rules, RunningRounds rounds, JdbcClient jdbc) {
        this.rules = rules;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    private record Stocked(long productId, BigDecimal onHand) {
    }

    @Override
    public String what() {
        return "reorder rules";
    }

    @Override
    public int load(DemoSize size) {
        return List.of("QNL", "QUS").stream().mapToInt(this::load).sum();
    }

    private int load(String company) {
        String warehouse = jdbc.sql("SELECT code FROM masterdata_warehouse WHERE company_code = ?").param(company).query(String.class).single();
        List<Stocked> stocked = jdbc.sql("""
                SELECT product.id AS product_id, SUM(quant.on_hand) AS on_hand FROM masterdata_product product JOIN inventory_quant quant ON quant.product_id = product.id
                WHERE quant.company_code = ? AND product.active AND product.standard_price_amount IS NOT NULL GROUP BY product.id, product.sku ORDER BY product.sku""")
                .param(company).query(Stocked.class).list();
        int made = 0;
        for (int i = 0; i < stocked.size() && made < MOST; i += EVERY) {
            create(company, warehouse, stocked.get(i), made++);
        }
        rounds.run(company);
        return made;
    }

    /** One in three is below its minimum. */
    private void create(String company, String warehouse, Stocked product, int number) {
        BigDecimal whole = product.onHand().setScale(0, RoundingMode.CEILING).max(BigDecimal.TEN);
        BigDecimal min = number % 3 == 0 ? whole.multiply(BigDecimal.TWO) : whole.divideToIntegralValue(BigDecimal.TWO);
        rules.create(ReorderRuleDetails.between(company, warehouse, product.productId(), min, min.multiply(BigDecimal.TWO).add(BigDecimal.ONE)), Set.of(company));
    }
}
