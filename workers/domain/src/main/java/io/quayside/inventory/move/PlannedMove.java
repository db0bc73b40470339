package io.quayside.inventory.move;

import io.quayside.inventory.lot.Lot;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A command with what it names. */
record PlannedMove(MoveStock command, Product product, Location from, Location to, @Nullable Lot lot, @Nullable Long reversedMoveId) {

    /** The quants that it changes: none for a side that is outside. */
    Stream<QuantKey> quants() {
        return Stream.of(from, to).filter(side -> !side.kind().isOutside()).map(side -> QuantKey.at(side.id(), command));
    }
}
