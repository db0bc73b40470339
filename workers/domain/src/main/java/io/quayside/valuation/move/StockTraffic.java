package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.valuation.pool.PoolKey;
import io.quayside.valuation.pool.StockClass;
import java.util.Optional;
import java.util.stream.Stream;

/** A move as valuation sees it: from one class of stock, or from outside, to another. */
record StockTraffic(StockMove move, Optional<PoolKey> from, Optional<PoolKey> to) {

    static StockTraffic of(StockMove move) {
        return new StockTraffic(move, key(move, StockClass.of(move.fromKind())), key(move, StockClass.of(move.toKind())));
    }

    private static Optional<PoolKey> key(StockMove move, Optional<StockClass> stockClass) {
        return stockClass.map(each -> new PoolKey(move.productId(), each));
    }

    /** Goods of a vendor that lie here on consignment are not the company's, and a move within a class changes no value. */
    boolean isValued() {
        return move.ownerId() == null && !from.equals(to);
    }

    Stream<PoolKey> pools() {
        return Stream.concat(from.stream(), to.stream());
    }

    /** The line of a receipt that goods go back to the vendor from, or come back to; what arrives on a new line nobody else knows yet. */
    Stream<Long> receiptLines() {
        boolean changesLine = move.toKind() == LocationKind.SUPPLIER || move.fromKind() == LocationKind.SUPPLIER && move.reversedMoveId() != null;
        return changesLine ? Stream.ofNullable(move.source().lineId()) : Stream.empty();
    }

    /** Arrivals matter where goods leave, and where some of the same arrival may lie already. */
    Stream<PoolKey> poolsWithLayers() {
        return from.isPresent() ? pools() : Stream.empty();
    }
}
