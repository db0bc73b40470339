package io.quayside.purchasing.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.agreement.AgreementInput;
import io.quayside.purchasing.agreement.DraftingAgreements;
import io.quayside.purchasing.rfq.DraftingRfqs;
import io.quayside.purchasing.rfq.EnteringQuotes;
import io.quayside.purchasing.rfq.QuoteInput;
import io.quayside.purchasing.rfq.Rfq;
import io.quayside.purchasing.rfq.RfqInput;
import io.quayside.purchasing.rfq.RfqLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements with vendors and a request for quotation, each at another stage. The small set has drafts only: its tests count what vendors are sent. */
@Component
@Order(DemoLoader.HISTORY + 4)
class SourcingDemo implements DemoLoader {

    private static final int VENDORS = 3;
    private static final BigDecimal SMALL = BigDecimal.valueOf(800);
    private static final BigDecimal LARGE = BigDecimal.valueOf(18_000);

    private final DraftingAgreements agreements;
    private final DraftingRfqs rfqs;
    private final EnteringQuotes quotes;
    private final CompanyDays days;
    private final JdbcClient jdbc;

    SourcingDemo(DraftingAgreements agreements, DraftingRfqs rfqs, EnteringQuotes quotes, CompanyDays days, JdbcClient jdbc) {
        this.agreements = agreements;
        this.rfqs = rfqs;
        this.quotes = quotes;
        this.days = days;
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "agreements and requests for quotation";
    }

    @Override
    public int load(DemoSize size) {
        return DemoScale.COMPANIES.stream().mapToInt(company -> load(company, size)).sum();
    }

    private int load(String company, DemoSize size) {
        List<Offered> offered = Offered.choice(jdbc, company, days.today(company), DemoScale.of(size).offered(), DemoScale.SEED + 4);
        draft(company, "Consumables of the year", offered.get(0), LARGE);
        if (size == DemoSize.SMALL) {
            ask(company, offered);
            return 2;
        }
        // The first needs nobody's approval and is offered at once, the second waits for its approvers.
        agreements.submit(draft(company, "Fast movers", offered.get(1), SMALL), DemoPeople.BEA);
        agreements.submit(draft(company, "Spare parts", offered.get(2), LARGE), DemoPeople.BEA);
        quoted(company, rfqs.issue(ask(company, offered).id(), DemoPeople.BEA), offered);
        return 4;
    }

    private long draft(String company, String title, Offered item, BigDecimal worth) {
        LocalDate today = days.today(company);
        BigDecimal price = item.amount().multiply(BigDecimal.valueOf(0.95)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal most = worth.divide(price.max(BigDecimal.valueOf(0.01)), 0, RoundingMode.CEILING);
        return agreements.create(new AgreementInput(company, title, item.vendorId(), today, today.plusMonths(9), null, "Negotiated in the autumn",
                List.of(new AgreementInput.Line(item.productId(), item.unit(), price, most, null, 5)), null), DemoPeople.BEA).id();
    }

    private Rfq ask(String company, List<Offered> offered) {
        Set<Long> vendors = offered.stream().map(Offered::vendorId).distinct().limit(VENDORS).collect(Collectors.toSet());
        List<RfqInput.Line> lines = IntStream.range(3, 5).mapToObj(offered::get).map(item -> new RfqInput.Line(item.productId(),
                Quantity.of(item.minQuantity().max(BigDecimal.ONE).multiply(BigDecimal.valueOf(40)), item.unit()), days.today(company).plusDays(45), null, null, null)).toList();
        return rfqs.create(new RfqInput(company, "Stock for the spring", days.today(company).plusDays(10), null, null, vendors, lines, null), DemoPeople.BEA);
    }

    /** All but the last have answered, each a little dearer and a little sooner than the one before. */
    private void quoted(String company, Rfq rfq, List<Offered> offered) {
        List<Long> vendors = rfq.vendors().stream().map(vendor -> vendor.vendorId()).limit(VENDORS - 1).toList();
        for (int i = 0; i < vendors.size(); i++) {
            long vendor = vendors.get(i);
            BigDecimal factor = BigDecimal.valueOf(0.92 + 0.05 * i);
            int leadTime = 21 - 7 * i;
            quotes.enter(rfq.id(), rfq.lines().stream().map(line -> quote(company, line, vendor, offered, factor, leadTime)).toList(), DemoPeople.BEA);
        }
    }

    private QuoteInput quote(String company, RfqLine line, long vendor, List<Offered> offered, BigDecimal factor, int leadTime) {
        Offered item = offered.stream().filter(each -> each.productId() == line.productId()).findFirst().orElseThrow();
        BigDecimal price = item.amount().multiply(factor).setScale(2, RoundingMode.HALF_UP).max(BigDecimal.valueOf(0.01));
        return new QuoteInput(line.id(), vendor, Amounts.unitPrice(price, item.price().getCurrencyUnit()), null, null, leadTime, days.today(company).plusDays(60),
                null, BigDecimal.valueOf(2), null, null);
    }
}
