package io.quayside.inventory.count;

import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes count sheets and starts their cases. A bin has one open sheet at most. */
@Service
public class PlanningCounts {

    /** What should have arrived and what did, of one product and lot in the base unit. */
    public record Arrived(long productId, @Nullable Long lotId, @Nullable Long ownerId, String unit, BigDecimal sent, BigDecimal arrived) {
    }

    private final CountRows rows;
    private final CountLineRows lines;
    private final Locations locations;
    private final Counters counters;
    private final NumberSequences numbers;
    private final CountMessages messages;
    private final RetriedTransactions transactions;
    private final Clock clock;

    PlanningCounts(CountRows rows, CountLineRows lines, Locations locations, Counters counters, NumberSequences numbers, CountMessages messages,
            RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.locations = locations;
        this.counters = counters;
        this.numbers = numbers;
        this.messages = messages;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict {@code count-open} when the bin has an open sheet */
    public StockCount plan(long locationId, CountKind kind, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Location bin = locations.find(locationId, companies).filter(each -> each.warehouseCode() != null && each.kind() != LocationKind.AREA)
                    .orElseThrow(() -> new Refusal.Invalid("locationId", "is not a place in a warehouse"));
            if (rows.existsByOpenLocationId(locationId)) {
                throw new Refusal.Conflict("count-open", "%s is to be counted already.".formatted(bin.code()));
            }
            StockCount count = rows.saveAndFlush(new StockCount(bin.companyCode(), number(bin.companyCode()), bin.warehouseCode(), bin.id(), kind, by, clock.instant()));
            messages.planned(count, bin.code());
            return count;
        });
    }

    /** The shortage of a transfer, counted by who received it; the goods are still on their way by the book. */
    public StockCount shortage(String companyCode, String warehouseCode, List<Arrived> arrived, String countedBy) {
        return transactions.call(() -> {
            Location transit = locations.virtual(companyCode, LocationKind.TRANSIT);
            StockCount count = rows.saveAndFlush(new StockCount(companyCode, number(companyCode), warehouseCode, transit.id(), CountKind.TRANSIT, "system", clock.instant()));
            count.count(0, false);
            counters.add(count, countedBy);
            lines.saveAllAndFlush(arrived.stream().map(each -> {
                CountLine line = new CountLine(count.id(), each.productId(), each.lotId(), each.ownerId(), each.unit(), each.sent());
                line.count(each.arrived(), 1);
                return line;
            }).toList());
            messages.planned(count, "goods on their way");
            return rows.saveAndFlush(count);
        });
    }

    /** Takes a count back; the process frees the bin. */
    public void cancel(long id, String reason, String by, Collection<String> companies) {
        transactions.run(() -> {
            StockCount count = rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("count", id));
            if (count.status().isOver()) {
                throw new Refusal.Conflict("count-over", "%s is over already.".formatted(count.number()));
            }
            messages.cancelled(count, reason, by);
        });
    }

    private String number(String companyCode) {
        return numbers.nextNumber(companyCode, "IC");
    }
}
