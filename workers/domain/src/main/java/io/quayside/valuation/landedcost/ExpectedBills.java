package io.quayside.valuation.landedcost;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.report.OpenItems;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bills of carriers and customs are held against: posted landed costs, as far as nobody has billed them. */
@Service
@Transactional
public class ExpectedBills {

    private final LandedCostRows rows;
    private final OpenItems openItems;
    private final ClearingCosts clearing;

    ExpectedBills(LandedCostRows rows, OpenItems openItems, ClearingCosts clearing) {
        this.rows = rows;
        this.openItems = openItems;
        this.clearing = clearing;
    }

    /** @param open in the company's currency; nothing once it is billed, or undone */
    public record ExpectedBill(long landedCostId, String number, Money open) {}

    /** @throws Refusal.Invalid at the field, if no bill of this vendor can be for that landed cost */
    @Transactional(readOnly = true)
    public void require(long landedCostId, String companyCode, long vendorId, String field) {
        LandedCost cost = rows.findById(landedCostId).filter(each -> each.companyCode().equals(companyCode))
                .orElseThrow(() -> new Refusal.Invalid(field, "is no landed cost of " + companyCode));
        if (cost.status() != LandedCostStatus.POSTED) {
            throw new Refusal.Invalid(field, "%s is not posted".formatted(cost.number()));
        }
        Long expected = cost.details().vendorId();
        if (expected != null && expected != vendorId) {
            throw new Refusal.Invalid(field, "%s is expected from another vendor".formatted(cost.number()));
        }
    }

    /** By the ids of the landed costs. */
    @Transactional(readOnly = true)
    public Map<Long, ExpectedBill> find(String companyCode, Collection<Long> landedCostIds) {
        Map<String, Money> balances = openItems.balances(companyCode, AccountRole.LANDED_COST_CLEARING, landedCostIds.stream().map(LandedCostReference::of).toList());
        Map<Long, ExpectedBill> found = new HashMap<>();
        for (LandedCost cost : rows.findAllById(landedCostIds)) {
            Money balance = balances.getOrDefault(LandedCostReference.of(cost.id()), Money.zero(cost.total().getCurrencyUnit()));
            found.put(cost.id(), new ExpectedBill(cost.id(), cost.number(), balance.isNegative() ? balance.negated() : Money.zero(balance.getCurrencyUnit())));
        }
        return found;
    }

    /** A bill pays for a landed cost, as far as that is open; what it bills beyond stays open itself. */
    public void billed(String companyCode, String billReference, long landedCostId, Money amount, String by) {
        rows.findForPostingById(landedCostId).orElseThrow(() -> new Refusal.NotFound("landed cost", landedCostId));
        String reference = LandedCostReference.of(landedCostId);
        Money open = openItems.balance(companyCode, AccountRole.LANDED_COST_CLEARING, reference).negated();
        Money paid = Amounts.min(open, amount);
        if (paid.isPositive()) {
            clearing.book(companyCode, billReference, reference, paid, by);
        }
    }
}
