package io.quayside.inventory.count;

import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.approval.Decision;
import io.quayside.approval.GuardingDuties;
import io.quayside.approval.TaskDecided;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Duty;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters counts on a sheet while a task of its case asks for them, and tells the case when the sheet is full. */
@Service
public class CountingStock {

    private record Asked(long taskKey, boolean again) {

        Duty duty() {
            return again ? Duty.RECOUNT : Duty.COUNT;
        }
    }

    private static final Set<String> COUNTS = Set.of(CountMessages.COUNT_TASK, CountMessages.RECOUNT_TASK);

    private final CountRows rows;
    private final CountLineRows lines;
    private final UserTasks tasks;
    private final DecidingTasks deciding;
    private final GuardingDuties duties;
    private final Counters counters;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Lots lots;
    private final FoundSerials serials;
    private final RetriedTransactions transactions;

    CountingStock(CountRows rows, CountLineRows lines, UserTasks tasks, DecidingTasks deciding, GuardingDuties duties, Counters counters, Products products,
            UnitsOfMeasure units, Lots lots, FoundSerials serials, RetriedTransactions transactions) {
        this.rows = rows;
        this.lines = lines;
        this.tasks = tasks;
        this.deciding = deciding;
        this.duties = duties;
        this.counters = counters;
        this.products = products;
        this.units = units;
        this.lots = lots;
        this.serials = serials;
        this.transactions = transactions;
    }

    /**
     * Keeps what was found so far; a line may be entered again, and several may count one sheet together.
     *
     * @throws Refusal.Conflict  {@code not-asked-for} when no task asks for a count now
     * @throws Refusal.Forbidden {@code segregation-of-duties} when a second count is entered by somebody who took part in the first
     */
    public StockCount enter(EnterCounts entry, CurrentUser user) {
        return transactions.call(() -> {
            StockCount count = visible(rows.lock(entry.countId()), entry.countId(), user.companies());
            Asked asked = requireAsked(count);
            duties.require(asked.duty(), user.username(), CountDeeds.document(count));
            List<CountLine> sheet = begin(count, asked, List.of(user.username()));
            entry.counted().forEach((id, counted) -> line(sheet, id).count(checked(counted, products.get(line(sheet, id).productId()), "counted"), count.attempt()));
            entry.found().forEach(each -> find(count, sheet, each).count(checked(each.counted(), products.get(each.productId()), "found"), count.attempt()));
            serials.requireMovable(count, sheet);
            lines.saveAllAndFlush(sheet);
            return count;
        });
    }

    /** Everything in the bin is counted: completes the task. */
    public void finish(long countId, CurrentUser user, @Nullable String ip) {
        Asked asked = requireAsked(visible(rows.findById(countId), countId, user.companies()));
        deciding.decide(new DecideTask(asked.taskKey(), user, ip, Map.of("counted", true)));
    }

    /** Who says that a sheet is complete has counted it too, wherever the task is completed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void finished(TaskDecided decided) {
        Decision decision = decided.decision();
        if (CountMessages.DOCUMENT_TYPE.equals(decision.documentType()) && COUNTS.contains(decision.elementId())) {
            StockCount count = rows.lock(Long.parseLong(decision.documentId())).orElseThrow();
            List<CountLine> sheet = begin(count, new Asked(decision.taskKey(), decision.elementId().equals(CountMessages.RECOUNT_TASK)), decision.persons());
            long open = sheet.stream().filter(line -> !line.isCounted(count.attempt())).count();
            if (open > 0) {
                throw new Refusal.Conflict("count-unfinished", open == 1 ? "One line is not counted yet." : "%d lines are not counted yet.".formatted(open));
            }
        }
    }

    /** Which count somebody is asked for now: 1, 2, or none. While one is asked for, nobody is shown the book or the other count. */
    public Optional<Integer> askedFor(StockCount count) {
        return asked(count).map(task -> task.again() ? 2 : 1);
    }

    /** @return the sheet, of which nothing is counted when the task is a new one */
    private List<CountLine> begin(StockCount count, Asked asked, Collection<String> by) {
        boolean anew = count.count(asked.taskKey(), asked.again());
        List<CountLine> sheet = lines.findByCountIdOrderById(count.id());
        if (anew) {
            sheet.forEach(line -> line.forget(count.attempt()));
        }
        rows.saveAndFlush(count);
        by.forEach(each -> counters.add(count, each));
        return sheet;
    }

    private Asked requireAsked(StockCount count) {
        return asked(count).orElseThrow(() -> new Refusal.Conflict("not-asked-for", "Nobody is asked to count %s now.".formatted(count.number())));
    }

    /** The list of tasks lags behind a cancellation. */
    private Optional<Asked> asked(StockCount count) {
        if (count.status().isOver()) {
            return Optional.empty();
        }
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

    private static StockCount visible(Optional<StockCount> count, long id, Collection<String> companies) {
        return count.filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("count", id));
    }
}
