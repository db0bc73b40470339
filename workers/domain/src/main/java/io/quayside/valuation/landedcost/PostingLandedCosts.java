package io.quayside.valuation.landedcost;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.SourceRef;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.valuation.revaluation.Addition;
import io.quayside.valuation.revaluation.Revaluation;
import io.quayside.valuation.revaluation.RevalueReceipts;
import io.quayside.valuation.revaluation.RevaluingReceipts;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds landed costs to what the goods cost, against the clearing account on which the invoices of carrier and customs are booked. */
@Service
public class PostingLandedCosts {

    private final LandedCostRows rows;
    private final LandedCosts landedCosts;
    private final RevaluingReceipts revaluing;
    private final Clock clock;

    PostingLandedCosts(LandedCostRows rows, LandedCosts landedCosts, RevaluingReceipts revaluing, Clock clock) {
        this.rows = rows;
        this.landedCosts = landedCosts;
        this.revaluing = revaluing;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict {@code already-posted}, {@code empty-basis} */
    @Transactional
    public LandedCost post(long id, CurrentUser user) {
        LandedCost cost = rows.findForPostingById(id).filter(each -> user.sees(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("landed cost", id));
        List<CostShare> shares = landedCosts.shares(cost.details());
        CurrencyUnit currency = shares.getFirst().amount().getCurrencyUnit();
        cost.post(Amounts.sum(shares, CostShare::amount, currency), user.username(), clock.instant());
        revaluing.add(new RevalueReceipts(cost.companyCode(), key(id), cost.details().costDate(), additions(shares), AccountRole.LANDED_COST_CLEARING,
                key(id), "Landed cost " + cost.number(), new SourceRef("landed-cost", id, cost.number()), user.username()));
        return rows.saveAndFlush(cost);
    }

    /** How the posted costs were divided between the goods that were still there and those that were gone. */
    @Transactional(readOnly = true)
    public List<Revaluation> borne(LandedCost cost) {
        return revaluing.answer(cost.companyCode(), key(cost.id()));
    }

    private static String key(long id) {
        return "landed-cost:" + id;
    }

    private static List<Addition> additions(List<CostShare> shares) {
        TreeMap<Long, Money> byLine = new TreeMap<>();
        shares.forEach(share -> byLine.merge(share.line().receiptLineId(), share.amount(), Money::plus));
        return byLine.entrySet().stream().map(each -> new Addition(each.getKey(), each.getValue())).toList();
    }
}
