package io.quayside.payables.matching;

import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.shared.Amounts;
import io.quayside.valuation.landedcost.ExpectedBills;
import io.quayside.valuation.landedcost.ExpectedBills.ExpectedBill;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Holds lines of freight against the landed costs that they bill. */
@Component
class ExpectingFreight {

    private final ExpectedBills expectedBills;
    private final BilledBefore billedBefore;

    ExpectingFreight(ExpectedBills expectedBills, BilledBefore billedBefore) {
        this.expectedBills = expectedBills;
        this.billedBefore = billedBefore;
    }

    /**
     * By the ids of the lines. Lines of one landed cost share it in their order, and the last of them takes what is left.
     * Of a posted invoice nothing is expected any more: it has paid for its landed costs.
     */
    Map<Long, ExpectedFreight> of(VendorInvoice invoice) {
        List<VendorInvoiceLine> lines = invoice.lines().stream().filter(line -> line.landedCostId() != null).toList();
        List<Long> costs = lines.stream().map(VendorInvoiceLine::landedCostId).distinct().toList();
        if (costs.isEmpty() || invoice.dates().postedOn() != null) {
            return Map.of();
        }
        Map<Long, ExpectedBill> bills = expectedBills.find(invoice.companyCode(), costs);
        Map<Long, Money> left = new HashMap<>();
        Map<Long, BigDecimal> elsewhere = billedBefore.ofLandedCosts(costs, invoice.id());
        bills.forEach((cost, bill) -> left.put(cost, atLeastNothing(bill.open().minus(elsewhere.getOrDefault(cost, BigDecimal.ZERO), RoundingMode.HALF_UP))));
        Map<Long, VendorInvoiceLine> last = lines.stream().collect(Collectors.toMap(VendorInvoiceLine::landedCostId, Function.identity(), (one, later) -> later));
        Map<Long, ExpectedFreight> expected = new HashMap<>();
        for (VendorInvoiceLine line : lines) {
            Money rest = left.get(line.landedCostId());
            Money share = line.equals(last.get(line.landedCostId())) ? rest : Amounts.min(rest, invoice.inCompanyCurrency(line.net()));
            left.put(line.landedCostId(), rest.minus(share));
            expected.put(line.id(), new ExpectedFreight(line.landedCostId(), bills.get(line.landedCostId()).number(), share, inDocument(invoice, share)));
        }
        return expected;
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isNegative() ? Money.zero(amount.getCurrencyUnit()) : amount;
    }

    private static Money inDocument(VendorInvoice invoice, Money amount) {
        return amount.getCurrencyUnit().equals(invoice.total().getCurrencyUnit()) ? amount
                : Money.of(invoice.total().getCurrencyUnit(), amount.getAmount().divide(invoice.exchangeRate(), 10, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
    }
}
