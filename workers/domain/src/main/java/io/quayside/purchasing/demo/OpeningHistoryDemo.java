package io.quayside.purchasing.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.order.OpeningHistory;
import io.quayside.purchasing.order.OrderLineDraft;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the demo companies bought before they had Quayside: the prices to compare new requests with. */
@Component
@Order(DemoLoader.HISTORY)
class OpeningHistoryDemo implements DemoLoader {

    private final OpeningHistory history;
    private final CompanyDays days;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpeningHistoryDemo(OpeningHistory history, CompanyDays days, JdbcClient jdbc, Clock clock) {
        this.history = history;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "orders of the time before";
    }

    @Override
    public int load(DemoSize size) {
        return DemoScale.COMPANIES.stream().mapToInt(company -> load(company, DemoScale.of(size).offered())).sum();
    }

    private int load(String company, int offered) {
        Map<Long, List<Offered>> byVendor = Offered.choice(jdbc, company, days.today(company), offered, DemoScale.SEED).stream()
                .collect(Collectors.groupingBy(Offered::vendorId, TreeMap::new, Collectors.toList()));
        Random random = new Random(DemoScale.SEED);
        byVendor.values().forEach(items -> take(company, items, random));
        return byVendor.size();
    }

    private void take(String company, List<Offered> items, Random random) {
        Offered first = items.getFirst();
        Instant orderedAt = clock.instant().minus(Duration.ofDays(20 + random.nextInt(280)));
        List<OrderLineDraft> lines = items.stream().filter(item -> item.currency().equals(first.currency()))
                .map(item -> line(item, DemoScale.warehouse(company), random)).toList();
        history.take(company, first.vendorId(), first.vendorName(), DemoPeople.BEA.username(), CurrencyUnit.of(first.currency()), orderedAt, lines);
    }

    /** Prices have mostly risen since. */
    private static OrderLineDraft line(Offered item, String warehouse, Random random) {
        BigDecimal factor = BigDecimal.valueOf(90 + random.nextInt(15), 2);
        BigMoney price = Amounts.unitPrice(item.amount().multiply(factor), CurrencyUnit.of(item.currency()));
        return new OrderLineDraft(null, item.productId(), item.sku(), item.name(), item.categoryCode(),
                Quantity.of(item.minQuantity().max(BigDecimal.valueOf(1 + random.nextInt(20))), item.unit()), price, null, warehouse, null);
    }
}
