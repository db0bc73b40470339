package io.quayside.planning.proposal;

import io.quayside.planning.figures.PlanningScope;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads rules as rows: a round of tens of thousands has no use for entities. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ActiveRules {

    private static final String RULES = """
            SELECT rule.*, product.base_unit, purchase.factor AS purchase_factor, base.factor AS base_factor, base.rounding_step AS base_step
            FROM planning_reorder_rule rule JOIN masterdata_product product ON product.id = rule.product_id
            JOIN masterdata_unit_of_measure base ON base.code = product.base_unit JOIN masterdata_unit_of_measure purchase ON purchase.code = product.purchase_unit
            WHERE\s""";
    private final JdbcClient jdbc;

    ActiveRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of products that are still bought. */
    public List<ActiveRule> of(PlanningScope scope) {
        return jdbc.sql(RULES + "rule.company_code = ? AND rule.active AND product.active ORDER BY rule.id").param(scope.companyCode()).query(ActiveRule.class).list();
    }

    /** Also one that rests. */
    public Optional<ActiveRule> find(long ruleId) {
        return jdbc.sql(RULES + "rule.id = ?").param(ruleId).query(ActiveRule.class).optional();
    }
}
