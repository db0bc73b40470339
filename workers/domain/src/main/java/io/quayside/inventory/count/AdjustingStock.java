package io.quayside.inventory.count;

import io.quayside.inventory.EstimatedCosts;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the adjustment process does with a count. Only the process calls it: nobody posts a difference by hand. A count that is over stays
 * as it is: a step that had begun when its case was cancelled may come to its end after the cancellation.
 */
@Service
@Transactional
public class AdjustingStock {

    private static final String POSTED_BY = "system";
    private final CountRows rows;
    private final CountLineRows lines;
    private final CountedBins bins;
    private final EstimatedCosts costs;
    private final MovingStock moving;
    private final Reserving reserving;
    private final FoundSerials serials;
    private final Locations locations;
    private final Companies companies;
    private final Clock clock;

    AdjustingStock(CountRows rows, CountLineRows lines, CountedBins bins, EstimatedCosts costs, MovingStock moving, Reserving reserving, FoundSerials serials, Locations locations,
            Companies companies, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.bins = bins;
        this.costs = costs;
        this.moving = moving;
        this.reserving = reserving;
        this.serials = serials;
        this.locations = locations;
        this.companies = companies;
        this.clock = clock;
    }

    /** Locks the bin and keeps what the book says; goods on their way have no bin. */
    public void open(long countId) {
        StockCount count = find(countId);
        if (count.status().isOver()) {
            return;
        }
        if (count.kind() != CountKind.TRANSIT) {
            lines.saveAllAndFlush(bins.lock(count, clock.instant()).stream()
                    .map(each -> new CountLine(countId, each.productId(), each.lotId(), each.ownerId(), each.unit(), each.onHand())).toList());
        }
        count.open(clock.instant());
        rows.saveAndFlush(count);
    }

    public CountAssessment assess(long countId) {
        StockCount count = find(countId);
        List<CountLine> sheet = lines.findByCountIdOrderById(countId);
        Money variance = Amounts.sum(sheet, line -> value(count, line.difference().abs(), line), companies.get(count.companyCode()).currency());
        boolean complete = count.isCountedAnew() && sheet.stream().allMatch(line -> line.isCounted(count.attempt()));
        boolean different = sheet.stream().anyMatch(line -> line.difference().signum() != 0);
        BigDecimal percent = sheet.stream().map(CountLine::variancePercent).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        int counts = count.counts();
        CountedBins.Limit limit = limit(count);
        if (complete && !count.status().isOver()) {
            count.assess(variance);
            rows.saveAndFlush(count);
        }
        return new CountAssessment(complete, counts, count.kind() == CountKind.ZERO_CONFIRMATION, different, percent, variance, limit.percent(), limit.amount());
    }

    /** A loss on the way is always approved. */
    private CountedBins.Limit limit(StockCount count) {
        return count.kind() == CountKind.TRANSIT ? new CountedBins.Limit(BigDecimal.ZERO, BigDecimal.ZERO) : bins.limit(count);
    }

    /**
     * Moves each difference from or to the losses, but a serial number from where it is booked; one that has gone where it is waited for since
     * it was counted stays there. Who waits with the lowest rank gives way where reserved goods are missing.
     */
    public void post(long countId) {
        StockCount count = find(countId);
        if (count.status().isOver()) {
            return;
        }
        bins.free(count);
        long losses = locations.virtual(count.companyCode(), LocationKind.LOSS).id();
        List<CountLine> different = lines.findByCountIdOrderById(countId).stream().filter(line -> line.difference().signum() != 0).toList();
        different.stream().filter(line -> line.difference().signum() < 0).forEach(line -> reserving.giveWay(count.companyCode(), line.productId(), count.locationId(),
                line.lotId(), line.ownerId(), line.difference().negate()));
        Map<Long, FoundSerials.Booked> elsewhere = serials.elsewhere(count, different);
        elsewhere.values().stream().filter(FoundSerials.Booked::isMovable).forEach(each -> reserving.giveWay(count.companyCode(), each.productId(), each.locationId(),
                each.lotId(), each.ownerId(), BigDecimal.ONE));
        List<MoveStock> moves = different.stream().flatMap(line -> {
            FoundSerials.Booked booked = elsewhere.get(line.lotId());
            return booked == null ? Stream.of(move(count, line, losses)) : booked.isMovable() ? Stream.of(move(count, line, booked)) : Stream.empty();
        }).toList();
        moving.move(moves);
        serials.taken(elsewhere.values());
        close(count, CountStatus.POSTED, null);
    }

    /** The book was right. */
    public void close(long countId) {
        end(find(countId), CountStatus.CLOSED, null);
    }

    public void discard(long countId, boolean cancelled, @Nullable String reason) {
        end(find(countId), cancelled ? CountStatus.CANCELLED : CountStatus.REJECTED, reason);
    }

    private void end(StockCount count, CountStatus how, @Nullable String reason) {
        if (!count.status().isOver()) {
            bins.free(count);
            close(count, how, reason);
        }
    }

    private MoveStock move(StockCount count, CountLine line, long losses) {
        boolean gain = line.difference().signum() > 0;
        BigDecimal quantity = line.difference().abs();
        return new MoveStock(count.companyCode(), key(count, line), line.productId(), line.lotId(), Quantity.of(quantity, line.unit()),
                gain ? losses : count.locationId(), gain ? count.locationId() : losses, MoveReason.ADJUSTMENT,
                source(count, line), gain ? value(count, quantity, line) : null, POSTED_BY).ownedBy(line.ownerId());
    }

    private MoveStock move(StockCount count, CountLine line, FoundSerials.Booked booked) {
        return new MoveStock(count.companyCode(), key(count, line), line.productId(), line.lotId(), Quantity.of(line.difference(), line.unit()), booked.locationId(),
                count.locationId(), MoveReason.ADJUSTMENT, source(count, line), null, POSTED_BY).ownedBy(booked.ownerId());
    }

    private static String key(StockCount count, CountLine line) {
        return "count:%d:%d".formatted(count.id(), line.id());
    }

    private static SourceDocument source(StockCount count, CountLine line) {
        return new SourceDocument(CountMessages.DOCUMENT_TYPE, count.id(), line.id(), count.number());
    }

    private Money value(StockCount count, BigDecimal quantity, CountLine line) {
        return Amounts.multiply(costs.of(count.companyCode(), line.productId()), Quantity.of(quantity, line.unit()));
    }

    private void close(StockCount count, CountStatus how, @Nullable String reason) {
        count.close(how, reason, clock.instant());
        rows.saveAndFlush(count);
    }

    private StockCount find(long id) {
        return Optional.of(id).flatMap(rows::findById).orElseThrow(() -> new Refusal.NotFound("count", id));
    }
}
