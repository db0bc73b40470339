package io.quayside.inventory.reservation;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps goods for a demand.
 *
 * @param key           names the demand within the company, for example {@code order-line:4711}: the same key reserves once
 * @param quantity      above zero, in the product's base unit
 * @param priorityClass 1 is served first
 * @param customerId    who is told when the goods are called back, if it is known
 * @param expiresAt     when goods that were not taken are free again, or never
 */
public record ReserveStock(String companyCode, String key, String warehouseCode, long productId, Quantity quantity, int priorityClass, LocalDate promiseDate,
        @Nullable Instant expiresAt, SourceDocument source, String by, @Nullable Long customerId) {

    public ReserveStock(String companyCode, String key, String warehouseCode, long productId, Quantity quantity, int priorityClass, LocalDate promiseDate,
            @Nullable Instant expiresAt, SourceDocument source, String by) {
        this(companyCode, key, warehouseCode, productId, quantity, priorityClass, promiseDate, expiresAt, source, by, null);
    }

    public ReserveStock forCustomer(@Nullable Long customer) {
        return new ReserveStock(companyCode, key, warehouseCode, productId, quantity, priorityClass, promiseDate, expiresAt, source, by, customer);
    }
}
