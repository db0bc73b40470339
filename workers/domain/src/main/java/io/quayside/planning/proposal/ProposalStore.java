package io.quayside.planning.proposal;

import io.quayside.planning.figures.Place;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.proposal.Calculating.Calculated;
import io.quayside.planning.proposal.ReorderRound.Open;
import io.quayside.planning.proposal.ReorderRound.Rejection;
import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What rounds read and write, in batches. Every write looks once more at what is stored, because people decide meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalStore {

    private static final int BATCH = 1000;
    private static final String CALCULATION = "on_hand, planned, requested, ordered, reserved, projected, reorder_level, target_level, multiple, suggested, safety_stock, "
            + "demand_mean, demand_deviation, lead_mean, lead_deviation, service_level, horizon";
    private static final List<String> COLUMNS = Arrays.stream(CALCULATION.split(", ")).map(column -> "calculation_" + column).toList();
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProposalStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void lock(String companyCode) {
        jdbc.sql("INSERT INTO planning_round (company_code, rules, proposed, changed, withdrawn) VALUES (?, 0, 0, 0, 0) ON DUPLICATE KEY UPDATE rules = rules")
                .param(companyCode).update();
        jdbc.sql("SELECT company_code FROM planning_round WHERE company_code = ? FOR UPDATE").param(companyCode).query(String.class).single();
    }

    public Map<Place, Open> open(String companyCode) {
        return jdbc.sql("SELECT id, warehouse_code, product_id, quantity_value AS quantity, changed_by FROM planning_reorder_proposal WHERE company_code = ? AND status = 'OPEN'").param(companyCode)
                .query(Open.class).list().stream().collect(Collectors.toMap(Open::place, Function.identity()));
    }

    public Map<Place, Rejection> rejections(String companyCode) {
        return jdbc.sql("SELECT warehouse_code, product_id, rule_version, projected FROM planning_rejection WHERE company_code = ?").param(companyCode)
                .query(Rejection.class).list().stream().collect(Collectors.toMap(Rejection::place, Function.identity()));
    }

    public int add(String companyCode, List<Calculated> needs, PackRounding usual, Instant now) {
        return write("INSERT IGNORE INTO planning_reorder_proposal (id, company_code, warehouse_code, product_id, open_product_id, rule_id, rule_version, status, method, rounding, "
                + "quantity_value, quantity_unit, vendor_id, cost_centre, created_at, computed_at, version, " + String.join(", ", COLUMNS)
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, 0" + ", ?".repeat(COLUMNS.size()) + ")",
                needs.stream().map(need -> {
                    ActiveRule rule = need.rule();
                    return with(need.calculation(), Ids.next(), companyCode, rule.warehouseCode(), rule.productId(), rule.productId(), rule.id(), rule.version(),
                            rule.method().name(), (rule.rounding() == null ? usual : rule.rounding()).name(), need.calculation().suggested(), rule.baseUnit(), rule.vendorId(),
                            rule.costCentre(), UtcTime.column(now), UtcTime.column(now));
                }).toList());
    }

    public void renew(List<Calculated> needs, Instant now) {
        write("UPDATE planning_reorder_proposal SET " + String.join(" = ?, ", COLUMNS) + " = ?, quantity_value = ?, rule_version = ?, vendor_id = ?, cost_centre = ?, "
                + "computed_at = ?, version = version + 1 WHERE warehouse_code = ? AND open_product_id = ? AND changed_by IS NULL",
                needs.stream().map(need -> after(need.calculation(), need.calculation().suggested(), need.rule().version(), need.rule().vendorId(), need.rule().costCentre(),
                        UtcTime.column(now), need.rule().warehouseCode(), need.rule().productId())).toList());
    }

    public int withdraw(List<Long> ids, Instant now) {
        return write("UPDATE planning_reorder_proposal SET status = 'WITHDRAWN', open_product_id = NULL, decided_at = ?, version = version + 1 WHERE id = ? AND status = 'OPEN' "
                + "AND changed_by IS NULL", ids.stream().map(id -> new Object[] {UtcTime.column(now), id}).toList());
    }

    public void reject(ReorderProposal proposal) {
        jdbc.sql("""
                INSERT INTO planning_rejection (warehouse_code, product_id, company_code, proposal_id, rule_version, projected) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE proposal_id = VALUES(proposal_id), rule_version = VALUES(rule_version), projected = VALUES(projected)""")
                .params(proposal.warehouseCode(), proposal.productId(), proposal.companyCode(), proposal.id(), proposal.ruleVersion(), proposal.calculation().projected())
                .update();
    }

    public void forgive(List<Place> places) {
        write("DELETE FROM planning_rejection WHERE warehouse_code = ? AND product_id = ?",
                places.stream().map(place -> new Object[] {place.warehouseCode(), place.productId()}).toList());
    }

    /** Only where something is different: most products rest. */
    public void keepFigures(List<Calculated> all, Instant now) {
        write("UPDATE planning_reorder_rule SET on_hand = ?, available = ?, projected = ?, reorder_level = ?, target_level = ?, below = ?, computed_at = ? WHERE id = ?",
                all.stream().filter(ProposalStore::differs).map(each -> new Object[] {each.calculation().onHand(), each.available(), each.calculation().projected(),
                        each.calculation().reorderLevel(), each.calculation().targetLevel(), each.available().compareTo(each.calculation().reorderLevel()) < 0,
                        UtcTime.column(now), each.rule().id()}).toList());
    }

    public void keepOutcome(RoundOutcome outcome) {
        jdbc.sql("UPDATE planning_round SET run_at = ?, rules = ?, proposed = ?, changed = ?, withdrawn = ? WHERE company_code = ?")
                .params(UtcTime.column(outcome.runAt()), outcome.rules(), outcome.proposed(), outcome.changed(), outcome.withdrawn(), outcome.companyCode()).update();
    }

    private static boolean differs(Calculated each) {
        ActiveRule before = each.rule();
        Calculation now = each.calculation();
        return !same(before.onHand(), now.onHand()) || !same(before.available(), each.available()) || !same(before.projected(), now.projected())
                || !same(before.reorderLevel(), now.reorderLevel()) || !same(before.targetLevel(), now.targetLevel());
    }

    private static boolean same(@Nullable BigDecimal before, BigDecimal now) {
        return before != null && before.compareTo(now) == 0;
    }

    private static Object[] with(Calculation calculation, @Nullable Object... before) {
        return join(before, values(calculation));
    }

    private static Object[] after(Calculation calculation, @Nullable Object... after) {
        return join(values(calculation), after);
    }

    private static Object[] join(Object[] first, Object[] second) {
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static Object[] values(Calculation each) {
        return new Object[] {each.onHand(), each.planned(), each.requested(), each.ordered(), each.reserved(), each.projected(), each.reorderLevel(), each.targetLevel(),
            each.multiple(), each.suggested(), each.safetyStock(), each.demandMean(), each.demandDeviation(), each.leadMean(), each.leadDeviation(), each.serviceLevel(),
            each.horizon()};
    }

    /** With rewritten batches the driver says of a row only that it went well, so rows are counted where the server tells. */
    private int write(String sql, List<Object[]> rows) {
        int written = 0;
        for (int start = 0; start < rows.size(); start += BATCH) {
            for (int count : batches.batchUpdate(sql, rows.subList(start, Math.min(start + BATCH, rows.size())))) {
                written += count == Statement.SUCCESS_NO_INFO ? 1 : Math.max(count, 0);
            }
        }
        return written;
    }
}
