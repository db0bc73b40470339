package io.quayside.purchasing.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.order.OrderLineDraft;
import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders on their way to the dock: late, due today, and to come. The engine sends them, and the dock expects them from then on. */
@Component
@Order(DemoLoader.HISTORY + 2)
class OpenOrderDemo implements DemoLoader {

    /** Days from today on which the orders of a company should come. */
    private static final List<Integer> DUE = List.of(-4, -1, 0, 0, 0, 0, 0, 1, 3, 6, 12);
    private static final int LINES = 3;
    /** About what a line comes to, in the currency of its price. */
    private static final BigDecimal LINE_AMOUNT = BigDecimal.valueOf(400);

    private final PlacingOrders placing;
    private final CompanyDays days;
    private final JdbcClient jdbc;

    OpenOrderDemo(PlacingOrders placing, CompanyDays days, JdbcClient jdbc) {
        this.placing = placing;
        this.days = days;
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "orders on their way";
    }

    /** None in the small set, whose tests count what vendors are sent. */
    @Override
    public int load(DemoSize size) {
        return size == DemoSize.SMALL ? 0 : DemoScale.COMPANIES.stream().mapToInt(company -> load(company, DemoScale.of(size))).sum();
    }

    private int load(String company, DemoScale scale) {
        Map<Long, List<Offered>> byVendor = new LinkedHashMap<>();
        Offered.choice(jdbc, company, days.today(company), scale.offered(), DemoScale.SEED + 1)
                .forEach(item -> byVendor.merge(item.vendorId(), List.of(item), OpenOrderDemo::both));
        List<List<Offered>> baskets = byVendor.values().stream().limit(DUE.size()).toList();
        IntStream.range(0, baskets.size()).forEach(i -> place(company, baskets.get(i), days.today(company).plusDays(DUE.get(i))));
        return baskets.size();
    }

    private static List<Offered> both(List<Offered> some, List<Offered> more) {
        boolean together = some.size() < LINES && some.getFirst().currency().equals(more.getFirst().currency());
        return together ? Stream.concat(some.stream(), more.stream()).toList() : some;
    }

    private void place(String company, List<Offered> items, LocalDate due) {
        Offered first = items.getFirst();
        String warehouse = DemoScale.warehouse(company);
        OrderOrigin origin = new OrderOrigin(company, first.vendorId(), first.vendorName(), DemoPeople.BEA.username(), warehouse, null, null, null, null);
        placing.place(origin, CurrencyUnit.of(first.currency()), items.stream().map(item -> line(item, warehouse, due)).toList());
    }

    private static OrderLineDraft line(Offered item, String warehouse, LocalDate due) {
        return new OrderLineDraft(null, item.productId(), item.sku(), item.name(), item.categoryCode(), quantity(item), item.price(), due, warehouse, null);
    }

    /** As many times the smallest quantity as are worth ordering, in dozens. */
    private static Quantity quantity(Offered item) {
        BigDecimal dozen = item.minQuantity().multiply(BigDecimal.valueOf(12));
        BigDecimal dozens = LINE_AMOUNT.divide(item.amount().multiply(dozen), 0, RoundingMode.CEILING);
        return Quantity.of(dozen.multiply(dozens), item.unit());
    }
}
