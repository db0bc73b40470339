package io.quayside.planning.promise;

import io.quayside.planning.figures.StockFlow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be promised of a product in a warehouse, day by day, and why.
 *
 * @param uncounted what nobody can count on: goods without a day, in quality, or not ordered yet
 */
public record Availability(String companyCode, String warehouseCode, long productId, String unit, LocalDate today, AvailableToPromise promise, List<Document> documents,
        List<StockFlow> uncounted) {

    /**
     * A row behind a step.
     *
     * @param due what the document says, where that is another day
     */
    public record Document(LocalDate day, @Nullable LocalDate due, StockFlow flow) {
    }
}
