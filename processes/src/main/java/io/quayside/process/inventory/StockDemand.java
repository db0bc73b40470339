package io.quayside.process.inventory;

import java.math.BigDecimal;

/**
 * The variable {@code demand} that {@code inventory.reserve-stock} takes, mostly one of many.
 *
 * @param key           names the demand within the company, for example {@code order-line:4711}: it is reserved once, whichever job asks
 * @param quantity      in any unit of the product
 * @param priorityClass 1 is served first
 * @param promiseDate   as {@code 2026-12-31}
 * @param documentType  with id and line the document that the demand comes from; its number is the case's business key
 */
public record StockDemand(
        String key,
        String warehouseCode,
        String productId,
        BigDecimal quantity,
        String unit,
        int priorityClass,
        String promiseDate,
        String documentType,
        String documentId,
        String documentLineId) {}
