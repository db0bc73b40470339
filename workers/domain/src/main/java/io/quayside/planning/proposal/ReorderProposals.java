package io.quayside.planning.proposal;

import io.quayside.planning.figures.PlanningScope;
import io.quayside.planning.figures.StockFlow;
import io.quayside.planning.figures.StockFlows;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as people look at them, and how a rule comes out at this moment. */
@Service
@Transactional(readOnly = true)
public class ReorderProposals {

    /** @param rows behind the numbers; reserved goods that are to go after the horizon are among them and do not count */
    public record Explanation(Calculation calculation, List<StockFlow> rows) {
    }

    private static final RowFilter<ReorderProposal> FILTER = new RowFilter<>("id", "companyCode", "requisitionNumber",
            Set.of("companyCode", "warehouseCode", "productId", "vendorId", "costCentre", "status", "requisitionId", "ruleId"));
    private final ProposalRows rows;
    private final ActiveRules rules;
    private final Calculating calculating;
    private final StockFlows flows;
    private final CompanyToday today;

    ReorderProposals(ProposalRows rows, ActiveRules rules, Calculating calculating, StockFlows flows, CompanyToday today) {
        this.rows = rows;
        this.rules = rules;
        this.calculating = calculating;
        this.flows = flows;
        this.today = today;
    }

    public Page<ReorderProposal> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public ReorderProposal get(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("reorder proposal", id));
    }

    public long countOpen(Collection<String> companies) {
        return companies.isEmpty() ? 0 : rows.countByCompanyCodeInAndStatus(companies, ProposalStatus.OPEN);
    }

    public Explanation explain(String companyCode, long ruleId) {
        ActiveRule rule = rules.find(ruleId).orElseThrow(() -> new Refusal.NotFound("reorder rule", ruleId));
        PlanningScope scope = new PlanningScope(companyCode, today.of(companyCode), rule.productId(), rule.warehouseCode());
        return new Explanation(calculating.calculate(scope, List.of(rule)).getFirst().calculation(), flows.rows(scope));
    }
}
