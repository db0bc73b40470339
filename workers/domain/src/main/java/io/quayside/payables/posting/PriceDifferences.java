package io.quayside.payables.posting;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.SourceRef;
import io.quayside.masterdata.company.Companies;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.posting.GoodsLines.Difference;
import io.quayside.valuation.revaluation.Addition;
import io.quayside.valuation.revaluation.RevalueReceipts;
import io.quayside.valuation.revaluation.RevaluingReceipts;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Where price differences end: in stock as far as it is still there, or as variances, by the company's setting {@code payables.price-difference}. */
@Component
class PriceDifferences {

    private static final String SETTING = "payables.price-difference";
    private static final String STOCK = "stock";

    private final Companies companies;
    private final RevaluingReceipts revaluing;

    PriceDifferences(Companies companies, RevaluingReceipts revaluing) {
        this.companies = companies;
        this.revaluing = revaluing;
    }

    /** @param key of the entry that made the differences */
    void carry(VendorInvoice invoice, List<Difference> differences, String key, LocalDate on) {
        SortedMap<Long, Money> byReceipt = differences.stream().collect(
                Collectors.toMap(difference -> difference.allocation().receiptLineId(), Difference::amount, Money::plus, TreeMap::new));
        List<Addition> additions = byReceipt.entrySet().stream().filter(each -> !each.getValue().isZero())
                .map(each -> new Addition(each.getKey(), each.getValue())).toList();
        if (!additions.isEmpty() && companies.get(invoice.companyCode()).setting(SETTING, STOCK).equals(STOCK)) {
            revaluing.add(new RevalueReceipts(invoice.companyCode(), "difference:" + key, on, additions, AccountRole.PRICE_VARIANCE, null,
                    "Price difference of " + invoice.number(), new SourceRef("vendor-invoice", invoice.id(), invoice.number()), PostEntry.SYSTEM));
        }
    }
}
