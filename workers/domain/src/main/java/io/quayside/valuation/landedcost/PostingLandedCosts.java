package io.quayside.valuation.landedcost;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.SourceRef;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Amounts;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.ReceiptLines;
import io.quayside.valuation.revaluation.Addition;
import io.quayside.valuation.revaluation.Revaluation;
import io.quayside.valuation.revaluation.RevalueReceipts;
import io.quayside.valuation.revaluation.RevaluingReceipts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds landed costs to what the goods cost, against the clearing account on which the invoices of carrier and customs are booked. */
@Service
public class PostingLandedCosts {

    private static final int LONGEST_REASON = 500;
    private final LandedCostRows rows;
    private final LandedCosts landedCosts;
    private final RevaluingReceipts revaluing;
    private final ReceiptLines receiptLines;
    private final ClearingLinks links;
    private final Companies companies;
    private final Clock clock;

    PostingLandedCosts(LandedCostRows rows, LandedCosts landedCosts, RevaluingReceipts revaluing, ReceiptLines receiptLines, ClearingLinks links, Companies companies, Clock clock) {
        this.rows = rows;
        this.landedCosts = landedCosts;
        this.revaluing = revaluing;
        this.receiptLines = receiptLines;
        this.links = links;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * @throws Refusal.Invalid when the costs are from before the goods came in, or goods lack the weight or volume that they are divided by
     * @throws Refusal.Conflict {@code already-posted}, {@code empty-basis}
     */
    @Transactional
    public LandedCost post(long id, CurrentUser user) {
        LandedCost cost = locked(id, user);
        List<CostShare> shares = landedCosts.borne(cost.details());
        CurrencyUnit currency = shares.getFirst().amount().getCurrencyUnit();
        cost.post(Amounts.sum(shares, CostShare::amount, currency), user.username(), clock.instant());
        revaluing.add(new RevalueReceipts(cost.companyCode(), LandedCostReference.of(id), cost.details().costDate(), additions(shares), AccountRole.LANDED_COST_CLEARING,
                LandedCostReference.of(id), "Landed cost " + cost.number(), new SourceRef("landed-cost", id, cost.number()), user.username()));
        return rows.saveAndFlush(cost);
    }

    /**
     * Takes the costs from the goods again: from the stock for what is still here, from the cost of sales for what is gone. The entry of the
     * posting stays.
     *
     * @throws Refusal.Conflict {@code wrong-status}, {@code linked} while a bill is linked with them
     */
    @Transactional
    public LandedCost reverse(long id, String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        LandedCost cost = locked(id, user);
        cost.reverse(why, user.username(), clock.instant());
        if (links.existsByCompanyCodeAndCostReferenceAndUndoneAtIsNull(cost.companyCode(), LandedCostReference.of(id))) {
            throw new Refusal.Conflict("linked", "A bill is linked with %s; undo the link first.".formatted(cost.number()));
        }
        List<Addition> taken = borne(cost).stream().map(each -> new Addition(each.receiptLineId(), each.onHand().plus(each.gone()).negated())).toList();
        revaluing.add(new RevalueReceipts(cost.companyCode(), LandedCostReference.of(id) + ":undone", LocalDate.ofInstant(clock.instant(), companies.get(cost.companyCode()).timeZone()), taken,
                AccountRole.LANDED_COST_CLEARING, LandedCostReference.of(id), "Undo " + cost.number(), new SourceRef("landed-cost", id, cost.number()), user.username()));
        return rows.saveAndFlush(cost);
    }

    private LandedCost locked(long id, CurrentUser user) {
        return rows.findForPostingById(id).filter(each -> user.sees(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("landed cost", id));
    }

    /** What those receipt lines brought, by their ids. */
    @Transactional(readOnly = true)
    public Map<Long, ReceiptLine> lines(List<Revaluation> borne) {
        return receiptLines.find(borne.stream().map(Revaluation::receiptLineId).toList()).stream().collect(Collectors.toMap(ReceiptLine::receiptLineId, Function.identity()));
    }

    /** How the posted costs were divided between the goods that were still there and those that were gone. */
    @Transactional(readOnly = true)
    public List<Revaluation> borne(LandedCost cost) {
        return revaluing.answer(cost.companyCode(), LandedCostReference.of(cost.id()));
    }

    private static List<Addition> additions(List<CostShare> shares) {
        TreeMap<Long, Money> byLine = new TreeMap<>();
        shares.forEach(share -> byLine.merge(share.line().receiptLineId(), share.amount(), Money::plus));
        return byLine.entrySet().stream().map(each -> new Addition(each.getKey(), each.getValue())).toList();
    }
}
