package io.quayside.inventory.count;

import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Enters counts on a sheet while a task of its case asks for them, and tells the case when the sheet is full. */
@Service
public class CountingStock {

    private record Asked(long taskKey, boolean again) {
    }

    private final CountRows rows;
    private final CountLineRows lines;
    private final UserTasks tasks;
    private final DecidingTasks deciding;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Lots lots;
    private final FoundSerials serials;
    private final RetriedTransactions transactions;

    CountingStock(CountRows rows, CountLineRows lines, UserTasks tasks, DecidingTasks deciding, Products products, UnitsOfMeasure units, Lots lots,
            FoundSerials serials, RetriedTransactions transactions) {
        this.rows = rows;
        this.lines = lines;
        this.tasks = tasks;
        this.deciding = deciding;
        this.products = products;
        this.units = units;
        this.lots = lots;
        this.serials = serials;
        this.transactions = transactions;
    }

    /**
     * Keeps what was found so far; a line may be entered again.
     *
     * @throws Refusal.Conflict  {@code not-asked-for} when no task asks for a count now
     * @throws Refusal.Forbidden {@code segregation-of-duties} when a second count is entered by who made the first
     */
    public StockCount enter(EnterCounts entry, CurrentUser user) {
        return transactions.call(() -> {
            StockCount count = find(entry.countId(), user.companies());
            begin(count, user.username());
            List<CountLine> sheet = lines.findByCountIdOrderById(count.id());
            entry.counted().forEach((id, counted) -> line(sheet, id).count(checked(counted, products.get(line(sheet, id).productId()), "counted"), count.attempt()));
            entry.found().forEach(each -> find(count, sheet, each).count(checked(each.counted(), products.get(each.productId()), "found"), count.attempt()));
            serials.requireMovable(count, sheet);
            lines.saveAllAndFlush(sheet);
            return rows.saveAndFlush(count);
        });
    }

    /** Everything in the bin is counted: completes the task. */
    public void finish(long countId, CurrentUser user, @Nullable String ip) {
        Asked asked = transactions.call(() -> {
            StockCount count = find(countId, user.companies());
            Asked task = begin(count, user.username());
            List<CountLine> open = lines.findByCountIdOrderById(countId).stream().filter(line -> !line.isCounted(count.attempt())).toList();
            if (!open.isEmpty()) {
                throw new Refusal.Conflict("count-unfinished", open.size() == 1 ? "One line is not counted yet." : "%d lines are not counted yet.".formatted(open.size()));
            }
            rows.saveAndFlush(count);
            return task;
        });
        deciding.decide(new DecideTask(asked.taskKey(), user, ip, Map.of("counted", true)));
    }

    /** Which count somebody is asked for now: 1, 2, or none. While one is asked for, nobody is shown the book or the other count. */
    public Optional<Integer> askedFor(StockCount count) {
        return count.status().isOver() ? Optional.empty() : asked(count).map(task -> task.again() ? 2 : 1);
    }

    private Asked begin(StockCount count, String by) {
        Asked asked = asked(count).orElseThrow(() -> new Refusal.Conflict("not-asked-for", "Nobody is asked to count %s now.".formatted(count.number())));
        if (count.count(asked.taskKey(), asked.again(), by)) {
            List<CountLine> sheet = lines.findByCountIdOrderById(count.id());
            sheet.forEach(line -> line.forget(count.attempt()));
            lines.saveAllAndFlush(sheet);
        }
        return asked;
    }

    private Optional<Asked> asked(StockCount count) {
        return tasks.findOpen(count.companyCode(), count.number(), CountMessages.RECOUNT_TASK).map(key -> new Asked(key, true))
                .or(() -> tasks.findOpen(count.companyCode(), count.number(), CountMessages.COUNT_TASK).map(key -> new Asked(key, false)));
    }

    private static CountLine line(List<CountLine> sheet, long id) {
        return sheet.stream().filter(line -> line.id() == id).findAny().orElseThrow(() -> new Refusal.Invalid("counted", "names a line that the sheet does not have"));
    }

    private CountLine find(StockCount count, List<CountLine> sheet, EnterCounts.Found found) {
        Product product = products.get(found.productId());
        Long lot = product.tracking() == Tracking.NONE ? null
                : lots.findOrCreate(count.companyCode(), product.id(), Optional.ofNullable(found.lotNumber()).orElse(""),
                        new LotOrigin(found.expiresOn(), null, null)).id();
        return sheet.stream().filter(line -> line.isFor(product.id(), lot, found.ownerId())).findAny().orElseGet(() -> {
            CountLine line = new CountLine(count.id(), product.id(), lot, found.ownerId(), product.baseUnit(), BigDecimal.ZERO);
            sheet.add(line);
            return line;
        });
    }

    private BigDecimal checked(EnterCounts.Number counted, Product product, String field) {
        if (counted.value().signum() < 0) {
            throw new Refusal.Invalid(field, "of %s must be zero or more".formatted(product.sku()));
        }
        BigDecimal found = units.inBaseUnit(Quantity.of(counted.value(), Objects.requireNonNullElse(counted.unit(), product.baseUnit())), product, field).value();
        if (product.tracking() == Tracking.SERIAL && found.signum() != 0 && found.compareTo(BigDecimal.ONE) != 0) {
            throw new Refusal.Invalid(field, "of %s is one or none of each serial number".formatted(product.sku()));
        }
        return found;
    }

    private StockCount find(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("count", id));
    }
}
