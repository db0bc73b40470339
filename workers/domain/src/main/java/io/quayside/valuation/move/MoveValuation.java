package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.ReceiptLines;
import io.quayside.valuation.ValuationEntries;
import io.quayside.valuation.pool.Origin;
import io.quayside.valuation.pool.Pool;
import io.quayside.valuation.pool.Preference;
import io.quayside.valuation.pool.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the value go with the goods of one move, in pools that are locked. */
@Component
class MoveValuation {

    private final CostsOfArrivals costs;
    private final VendorAccounts vendors;
    private final ReceiptLines receiptLines;
    private final ValuationEntries entries;

    MoveValuation(CostsOfArrivals costs, VendorAccounts vendors, ReceiptLines receiptLines, ValuationEntries entries) {
        this.costs = costs;
        this.vendors = vendors;
        this.receiptLines = receiptLines;
        this.entries = entries;
    }

    /** From one class of stock to another, at what the goods cost in the first. */
    ValuedMove within(StockMove move, Pool from, Pool to) {
        List<Slice> slices = from.take(move.quantity().value(), preference(move));
        to.put(slices);
        Money value = Slice.value(slices, from.value().getCurrencyUnit());
        return new ValuedMove(move, List.of(out(move, from, value), in(move, to, value)), List.of());
    }

    /** @param before what the event moved before, which is not posted yet */
    ValuedMove arrival(StockMove move, Pool to, Product product, LocalDate day, List<ValuedMove> before) {
        Money value = costs.cost(move, to, product);
        return arrived(move, to, day, value, move.fromKind() == LocationKind.SUPPLIER ? fromVendor(move, value, before)
                : List.of(Contra.of(OutsideRoles.role(move), value.negated())));
    }

    ValuedMove arrived(StockMove move, Pool to, LocalDate day, Money value, List<Contra> contras) {
        Long line = move.fromKind() == LocationKind.SUPPLIER ? move.source().lineId() : null;
        to.put(List.of(new Slice(new Origin(line, move.id(), day), move.quantity().value(), value)));
        return new ValuedMove(move, List.of(in(move, to, value)), contras);
    }

    private List<Contra> fromVendor(StockMove move, Money value, List<ValuedMove> before) {
        if (move.reversedMoveId() == null) {
            return vendors.received(move, value);
        }
        receiptLine(move).ifPresent(line -> receiptLines.returned(line.receiptLineId(), move.quantity().value().negate(), value.negated()));
        return vendors.returnTakenBack(move, value, before);
    }

    ValuedMove departure(StockMove move, Pool from, List<ValuedMove> before) {
        if (move.toKind() == LocationKind.SUPPLIER) {
            return toVendor(move, from, receiptLine(move).orElse(null), before);
        }
        Optional<Money> paid = paid(move, from);
        Money taken = take(move, from, paid);
        Money owed = paid.orElse(taken);
        return new ValuedMove(move, List.of(out(move, from, taken)), withVariance(contras(move, owed), owed, taken));
    }

    /** An assembly that is taken apart gives back its components, and the work on it was for nothing. */
    private List<Contra> contras(StockMove move, Money owed) {
        Money labour = move.reversedMoveId() != null && move.toKind() == LocationKind.PRODUCTION
                ? entries.incomingValueOfMove(move.reversedMoveId(), owed.getCurrencyUnit()) : Money.zero(owed.getCurrencyUnit());
        return labour.isZero() ? List.of(Contra.of(OutsideRoles.role(move), owed))
                : List.of(Contra.of(OutsideRoles.role(move), owed.minus(labour)), Contra.of(AccountRole.ABSORBED_LABOUR, labour));
    }

    /** Goods go back at what they were received at, so that what is owed for them is cleared. */
    private ValuedMove toVendor(StockMove move, Pool from, @Nullable ReceiptLine line, List<ValuedMove> before) {
        Optional<Money> paid = paid(move, from).or(() -> Optional.ofNullable(line).map(each -> each.valueOfReturn(move.quantity().value())));
        Money taken = take(move, from, paid);
        Money owed = paid.orElse(taken);
        List<Contra> contras = vendors.returned(move, owed, line, before);
        if (line != null) {
            receiptLines.returned(line.receiptLineId(), move.quantity().value(), owed);
        }
        return new ValuedMove(move, List.of(out(move, from, taken)), withVariance(contras, owed, taken));
    }

    private Optional<Money> paid(StockMove move, Pool from) {
        return Optional.ofNullable(move.reversedMoveId()).flatMap(reversed -> entries.valueOfMove(reversed, from.value().getCurrencyUnit()));
    }

    private static Money take(StockMove move, Pool from, Optional<Money> paid) {
        List<Slice> slices = paid.map(value -> from.takeAt(value, move.quantity().value(), preference(move)))
                .orElseGet(() -> from.take(move.quantity().value(), preference(move)));
        return Slice.value(slices, from.value().getCurrencyUnit());
    }

    private static List<Contra> withVariance(List<Contra> contras, Money owed, Money taken) {
        if (owed.equals(taken)) {
            return contras;
        }
        List<Contra> all = new ArrayList<>(contras);
        all.add(Contra.of(AccountRole.PRICE_VARIANCE, taken.minus(owed)));
        return all;
    }

    private Optional<ReceiptLine> receiptLine(StockMove move) {
        return Optional.ofNullable(move.source().lineId()).flatMap(receiptLines::find).filter(line -> line.productId() == move.productId());
    }

    private static Preference preference(StockMove move) {
        return new Preference(move.source().lineId(), move.reversedMoveId());
    }

    private static PoolChange in(StockMove move, Pool to, Money value) {
        return new PoolChange(to.key(), move.quantity().value(), value);
    }

    private static PoolChange out(StockMove move, Pool from, Money value) {
        return new PoolChange(from.key(), move.quantity().value().negate(), value.negated());
    }
}
