package io.quayside.worker.inventory;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.reservation.ReserveStock;
import io.quayside.process.inventory.StockDemand;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a case wants to have kept, and for whom. */
record DemandedStock(String companyCode, String businessKey, String requester, StockDemand demand) {

    /** @param inBaseUnit of a product and a quantity */
    ReserveStock command(BiFunction<Long, Quantity, Quantity> inBaseUnit) {
        long product = Long.parseLong(demand.productId());
        return new ReserveStock(companyCode, demand.key(), demand.warehouseCode(), product, inBaseUnit.apply(product, Quantity.of(demand.quantity(), demand.unit())),
                demand.priorityClass(), LocalDate.parse(demand.promiseDate()), null,
                new SourceDocument(demand.documentType(), Long.parseLong(demand.documentId()), line(demand.documentLineId()), businessKey), requester);
    }

    private static @Nullable Long line(@Nullable String id) {
        return id == null ? null : Long.valueOf(id);
    }
}
