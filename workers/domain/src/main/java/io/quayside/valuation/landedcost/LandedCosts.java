package io.quayside.valuation.landedcost;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.ReceiptLines;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The charges that accountants enter, and who bears them. */
@Service
@Transactional
public class LandedCosts {

    private static final RowFilter<LandedCost> FILTER = new RowFilter<>("id", "companyCode", "description",
            Set.of("companyCode", "number", "status", "costDate", "vendorId"));
    private final LandedCostRows rows;
    private final SplittingCosts splitting;
    private final ReceiptLines receiptLines;
    private final Companies companies;
    private final ExchangeRates rates;
    private final NumberSequences numbers;
    private final Clock clock;

    LandedCosts(LandedCostRows rows, SplittingCosts splitting, ReceiptLines receiptLines, Companies companies, ExchangeRates rates, NumberSequences numbers,
            Clock clock) {
        this.rows = rows;
        this.splitting = splitting;
        this.receiptLines = receiptLines;
        this.companies = companies;
        this.rates = rates;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<LandedCost> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public LandedCost get(long id, Collection<String> visible) {
        return rows.findById(id).filter(cost -> visible.contains(cost.companyCode())).orElseThrow(() -> new Refusal.NotFound("landed cost", id));
    }

    public LandedCost create(LandedCostDetails details, CurrentUser user) {
        if (!user.sees(details.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        Money total = check(details);
        return rows.saveAndFlush(new LandedCost(numbers.nextNumber(details.companyCode(), "LC"), details, total, user.username(), clock.instant()));
    }

    public LandedCost change(long id, LandedCostDetails details, CurrentUser user) {
        LandedCost cost = get(id, user.companies());
        cost.requireVersion(details.version() == null ? -1 : details.version());
        if (!cost.companyCode().equals(details.companyCode())) {
            throw new Refusal.Invalid("companyCode", "cannot be changed");
        }
        cost.change(details, check(details));
        return rows.saveAndFlush(cost);
    }

    public void delete(long id, CurrentUser user) {
        LandedCost cost = get(id, user.companies());
        if (cost.status() != LandedCostStatus.DRAFT) {
            throw new Refusal.Conflict("already-posted", "%s is posted and cannot be deleted.".formatted(cost.number()));
        }
        rows.delete(cost);
    }

    /** What every receipt line would bear, or bears if nothing came or went since it was posted. */
    @Transactional(readOnly = true)
    public List<CostShare> shares(LandedCostDetails details) {
        return shares(details, receiptLines.ofReceipts(details.companyCode(), details.receiptIds()));
    }

    private List<CostShare> shares(LandedCostDetails details, List<ReceiptLine> lines) {
        CurrencyUnit currency = companies.get(details.companyCode()).currency();
        return details.charges().stream().flatMap(charge -> splitting.split(charge, rates.convert(charge.amount(), currency, details.costDate()), lines).stream()).toList();
    }

    /** Of charges that may be posted: the goods were there, and each of them bears its share. */
    List<CostShare> borne(LandedCostDetails details) {
        return borne(details, receiptLines.ofReceipts(details.companyCode(), details.receiptIds()));
    }

    private List<CostShare> borne(LandedCostDetails details, List<ReceiptLine> lines) {
        lines.stream().max(Comparator.comparing(ReceiptLine::receivedOn)).filter(last -> last.receivedOn().isAfter(details.costDate())).ifPresent(last -> {
            throw new Refusal.Invalid("costDate", "must not be before %s, the day on which %s came in".formatted(last.receivedOn(), last.receiptNumber()));
        });
        splitting.requireMeasured(details.charges(), lines);
        return shares(details, lines);
    }

    /** Refuses what cannot be divided before anybody posts it. @return the total in the company's currency */
    private Money check(LandedCostDetails details) {
        for (int i = 0; i < details.charges().size(); i++) {
            if (!details.charges().get(i).amount().isPositive()) {
                throw new Refusal.Invalid("charges[%d].amount".formatted(i), "must be above zero");
            }
        }
        List<ReceiptLine> lines = receiptLines.ofReceipts(details.companyCode(), details.receiptIds());
        Set<Long> known = lines.stream().map(ReceiptLine::receiptId).collect(Collectors.toSet());
        if (!known.containsAll(details.receiptIds())) {
            throw new Refusal.Invalid("receiptIds", "name a receipt without goods");
        }
        return Amounts.sum(borne(details, lines), CostShare::amount, companies.get(details.companyCode()).currency());
    }
}
