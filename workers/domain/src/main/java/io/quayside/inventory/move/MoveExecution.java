package io.quayside.inventory.move;

import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Locks what the moves touch, in an order that all obey, and changes it step by step. */
@Component
class MoveExecution {

    private final QuantLocks quants;
    private final BinLocks bins;
    private final SerialLocks serials;
    private final MovedAllocations allocations;
    private final MoveRows rows;
    private final Clock clock;

    MoveExecution(QuantLocks quants, BinLocks bins, SerialLocks serials, MovedAllocations allocations, MoveRows rows, Clock clock) {
        this.quants = quants;
        this.bins = bins;
        this.serials = serials;
        this.allocations = allocations;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param done keys that somebody else moved while this one waited for the locks */
    List<StockMove> execute(String company, List<PlannedMove> moves, Runnable onceLocked, Predicate<String> done) {
        serials.lock(moves.stream().filter(each -> each.product().tracking() == Tracking.SERIAL).map(each -> each.lot().id()).toList());
        Map<QuantKey, LockedQuant> locked = quants.lock(company, moves.stream().flatMap(PlannedMove::quants).collect(Collectors.toCollection(TreeSet::new)));
        onceLocked.run();
        List<PlannedMove> open = moves.stream().filter(each -> !done.test(each.command().key())).toList();
        if (open.isEmpty()) {
            return List.of();
        }
        bins.requireFree(open);
        Instant now = clock.instant();
        List<StockMove> made = open.stream().map(each -> step(each, locked, now)).toList();
        quants.write(company, locked.values());
        return made;
    }

    private StockMove step(PlannedMove move, Map<QuantKey, LockedQuant> locked, Instant now) {
        if (move.reversedMoveId() != null && rows.existsByReversedMoveId(move.reversedMoveId())) {
            throw new Refusal.Conflict("already-reversed", "This move was taken back already.");
        }
        BigDecimal quantity = move.command().quantity().value();
        Instant arrivedAt = now;
        if (!move.from().kind().isOutside()) {
            LockedQuant from = locked.get(QuantKey.at(move.from().id(), move.command()));
            arrivedAt = from.incomingAt() == null ? now : from.incomingAt();
            if (move.command().reservationId() == null) {
                requireFree(move, from);
            } else {
                allocations.take(move.command().reservationId(), from.key(), quantity);
                from.reserve(quantity.negate());
            }
            from.take(quantity);
        } else if (move.product().tracking() == Tracking.SERIAL) {
            serials.requireGone(move, locked);
        }
        if (!move.to().kind().isOutside()) {
            arrive(move, locked.get(QuantKey.at(move.to().id(), move.command())), arrivedAt);
        } else if (move.command().reservationId() != null) {
            allocations.issue(move.command().reservationId(), quantity);
        }
        return new StockMove(move.command(), move.from(), move.to(), move.reversedMoveId(), now.truncatedTo(ChronoUnit.MILLIS));
    }

    /** What is kept for somebody is kept wherever it goes. */
    private void arrive(PlannedMove move, LockedQuant to, Instant arrivedAt) {
        BigDecimal quantity = move.command().quantity().value();
        to.add(quantity, arrivedAt);
        if (move.command().reservationId() != null && !move.from().kind().isOutside()) {
            allocations.put(move.command().reservationId(), to.key(), quantity);
            to.reserve(quantity);
        }
    }

    private static void requireFree(PlannedMove move, LockedQuant from) {
        if (from.free().compareTo(move.command().quantity().value()) < 0) {
            throw new Refusal.Conflict("insufficient-stock", "%s of %s were asked for at %s; %s %s are free (%s on hand, %s reserved).".formatted(
                    move.command().quantity(), move.product().sku(), move.from().code(), plain(from.free()), move.product().baseUnit(),
                    plain(from.onHand()), plain(from.reserved())));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
