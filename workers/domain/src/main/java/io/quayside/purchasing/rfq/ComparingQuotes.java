package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.ApprovedSuppliers;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyDays;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts quotes side by side. A handful of queries, however many lines and vendors there are. */
@Service
public class ComparingQuotes {

    private final FindingRfqs finding;
    private final RfqQuotes quotes;
    private final Vendors vendors;
    private final Products products;
    private final ApprovedSuppliers approvedSuppliers;
    private final ScoringVendors scoring;
    private final CompanyDays days;

    ComparingQuotes(FindingRfqs finding, RfqQuotes quotes, Vendors vendors, Products products, ApprovedSuppliers approvedSuppliers,
                    ScoringVendors scoring, CompanyDays days) {
        this.finding = finding;
        this.quotes = quotes;
        this.vendors = vendors;
        this.products = products;
        this.approvedSuppliers = approvedSuppliers;
        this.scoring = scoring;
        this.days = days;
    }

    @Transactional(readOnly = true)
    public Comparison compare(long rfqId, CurrentUser user) {
        return compare(finding.get(rfqId, user));
    }

    Comparison compare(Rfq rfq) {
        LocalDate today = days.today(rfq.companyCode());
        List<RfqQuote> current = quotes.findByRfqIdAndSupersededFalseOrderById(rfq.id());
        Map<Long, Vendor> quoting = vendors.byId(current.stream().map(RfqQuote::vendorId).toList());
        Map<Long, Product> asked = products.byId(rfq.lines().stream().map(RfqLine::productId).toList());
        QuoteComparison comparison = new QuoteComparison(today, days.rates(rfq.companyCode()), quoting,
                approvedSuppliers.vendorIds(rfq.companyCode(), asked.values(), today), scoring.scores(rfq.companyCode(), quoting.keySet()));
        Map<Long, List<RfqQuote>> byLine = current.stream().collect(Collectors.groupingBy(RfqQuote::rfqLineId));
        List<ComparedLine> lines = rfq.lines().stream().map(line -> comparison.of(line, byLine.getOrDefault(line.id(), List.of()))).toList();
        Money nothing = Money.zero(days.rates(rfq.companyCode()).companyCurrency());
        return new Comparison(lines, totals(lines, nothing), Amounts.sum(lines,
                line -> line.best().map(ComparedQuote::landedAmount).orElse(nothing), nothing.getCurrencyUnit()));
    }

    private static List<Comparison.VendorTotal> totals(List<ComparedLine> lines, Money nothing) {
        Map<Long, List<ComparedQuote>> byVendor = lines.stream().flatMap(line -> line.quotes().stream()).filter(ComparedQuote::isAwardable)
                .collect(Collectors.groupingBy(quote -> quote.quote().vendorId(), TreeMap::new, Collectors.toList()));
        List<Comparison.VendorTotal> totals = new ArrayList<>();
        byVendor.forEach((vendorId, of) -> totals.add(new Comparison.VendorTotal(vendorId, of.getFirst().vendorName(), of.size(),
                Amounts.sum(of, ComparedQuote::landedAmount, nothing.getCurrencyUnit()))));
        totals.sort(Comparator.comparing(Comparison.VendorTotal::lines).reversed().thenComparing(Comparison.VendorTotal::total));
        return totals;
    }
}
