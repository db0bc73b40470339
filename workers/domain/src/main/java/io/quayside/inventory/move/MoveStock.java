package io.quayside.inventory.move;

import io.quayside.shared.Quantity;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Moves goods from one location to another.
 *
 * @param key          names the effect within the company, for example {@code receipt-line:4711}: the same key moves once
 * @param quantity     above zero, in the product's base unit
 * @param incomingValue what goods that enter from outside are worth in the company's currency, else none
 * @param ownerId      the vendor whom consigned goods belong to; none for the company's own
 * @param reservationId the reservation that the goods are taken for, which alone may take what it reserved
 * @param note          why, where a person has to say so
 */
public record MoveStock(String companyCode, String key, long productId, @Nullable Long lotId, Quantity quantity, long fromLocationId, long toLocationId,
        MoveReason reason, SourceDocument source, @Nullable Money incomingValue, String by, @Nullable Long ownerId, @Nullable Long reservationId,
        @Nullable String note) {

    public MoveStock {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(by, "by");
    }

    public MoveStock(String companyCode, String key, long productId, @Nullable Long lotId, Quantity quantity, long fromLocationId, long toLocationId,
            MoveReason reason, SourceDocument source, @Nullable Money incomingValue, String by) {
        this(companyCode, key, productId, lotId, quantity, fromLocationId, toLocationId, reason, source, incomingValue, by, null, null, null);
    }

    public MoveStock ownedBy(@Nullable Long vendorId) {
        return new MoveStock(companyCode, key, productId, lotId, quantity, fromLocationId, toLocationId, reason, source, incomingValue, by, vendorId, reservationId, note);
    }

    public MoveStock reservedBy(@Nullable Long reservation) {
        return new MoveStock(companyCode, key, productId, lotId, quantity, fromLocationId, toLocationId, reason, source, incomingValue, by, ownerId, reservation, note);
    }

    public MoveStock because(@Nullable String why) {
        return new MoveStock(companyCode, key, productId, lotId, quantity, fromLocationId, toLocationId, reason, source, incomingValue, by, ownerId, reservationId, why);
    }
}
