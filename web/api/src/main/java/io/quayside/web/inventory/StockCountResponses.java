package io.quayside.web.inventory;

import io.quayside.inventory.count.CountLine;
import io.quayside.inventory.count.Counter;
import io.quayside.inventory.count.CountingStock;
import io.quayside.inventory.count.Counts;
import io.quayside.inventory.count.StockCount;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what of a sheet may be seen: who counts sees nothing but what was entered in the same count. */
@Component
class StockCountResponses {

    private final Counts counts;
    private final CountingStock counting;
    private final Products products;
    private final Lots lots;
    private final Locations locations;
    private final Vendors vendors;

    StockCountResponses(Counts counts, CountingStock counting, Products products, Lots lots, Locations locations, Vendors vendors) {
        this.counts = counts;
        this.counting = counting;
        this.products = products;
        this.lots = lots;
        this.locations = locations;
        this.vendors = vendors;
    }

    List<StockCountResponse> of(List<StockCount> all) {
        Map<Long, Location> place = locations.byId(all.stream().map(StockCount::locationId).toList());
        Map<Long, List<Counter>> counters = counts.counters(all.stream().map(StockCount::id).toList());
        return all.stream().map(each -> of(each, place.get(each.locationId()).code(), counters, null, !each.status().isOver(), List.of())).toList();
    }

    StockCountResponse withLines(StockCount count) {
        Integer askedFor = counting.askedFor(count).orElse(null);
        boolean blind = askedFor != null || count.attempt() == 0;
        List<CountLine> sheet = counts.lines(count.id());
        Map<Long, Product> product = products.byId(sheet.stream().map(CountLine::productId).toList());
        Map<Long, Lot> lot = lots.byId(sheet.stream().map(CountLine::lotId).filter(Objects::nonNull).toList());
        Map<Long, Vendor> owner = vendors.byId(sheet.stream().map(CountLine::ownerId).filter(Objects::nonNull).toList());
        List<StockCountResponse.Line> lines = sheet.stream().map(each -> line(each, product.get(each.productId()), each.lotId() == null ? null : lot.get(each.lotId()),
                each.ownerId() == null ? null : owner.get(each.ownerId()), askedFor, blind)).toList();
        return of(count, locations.get(count.locationId()).code(), counts.counters(List.of(count.id())), askedFor, blind, lines);
    }

    private static StockCountResponse.Line line(CountLine line, Product product, @Nullable Lot lot, @Nullable Vendor owner, @Nullable Integer askedFor,
            boolean blind) {
        return new StockCountResponse.Line(line.id(), product.id(), product.sku(), product.name(), line.lotId(), lot == null ? null : lot.number(), line.ownerId(), owner == null ? null : owner.name(),
                blind ? null : Quantity.of(line.book(), line.unit()), blind && !Objects.equals(askedFor, 1) ? null : quantity(line.firstCounted(), line),
                blind && !Objects.equals(askedFor, 2) ? null : quantity(line.secondCounted(), line), blind ? null : Quantity.of(line.difference(), line.unit()),
                blind ? null : line.variancePercent(), line.unit());
    }

    private static StockCountResponse of(StockCount count, String location, Map<Long, List<Counter>> counters, @Nullable Integer askedFor, boolean blind,
            List<StockCountResponse.Line> lines) {
        List<Counter> by = counters.getOrDefault(count.id(), List.of());
        return new StockCountResponse(count.id(), count.companyCode(), count.number(), count.warehouseCode(), count.locationId(), location, count.kind(), count.status(),
                names(by, 1), names(by, 2), blind ? null : count.variance(), count.closingReason(), count.plannedBy(), count.plannedAt(), count.openedAt(),
                count.closedAt(), askedFor, lines);
    }

    private static List<String> names(List<Counter> counters, int attempt) {
        return counters.stream().filter(each -> each.attempt() == attempt).map(Counter::username).toList();
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal counted, CountLine line) {
        return counted == null ? null : Quantity.of(counted, line.unit());
    }
}
