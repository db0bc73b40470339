package io.quayside.inventory.count;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A product, or a lot of it, on a count sheet, in its base unit. */
@Entity
@Table(name = "inventory_count_line")
public class CountLine extends BusinessEntity {

    private long countId;
    private long productId;
    private Long lotId;
    private Long ownerId;
    private String unit;
    private BigDecimal book;
    private BigDecimal firstCounted;
    private BigDecimal secondCounted;

    protected CountLine() {
    }

    CountLine(long countId, long productId, @Nullable Long lotId, @Nullable Long ownerId, String unit, BigDecimal book) {
        this.countId = countId;
        this.productId = productId;
        this.lotId = lotId;
        this.ownerId = ownerId;
        this.unit = unit;
        this.book = book;
    }

    void count(BigDecimal found, int attempt) {
        if (attempt == 1) {
            firstCounted = found;
        } else {
            secondCounted = found;
        }
    }

    void forget(int attempt) {
        count(null, attempt);
    }

    boolean isFor(long product, @Nullable Long lot, @Nullable Long owner) {
        return productId == product && Objects.equals(lotId, lot) && Objects.equals(ownerId, owner);
    }

    /** A line that only the second person found was nothing for the first. */
    boolean isCounted(int attempt) {
        return (attempt == 1 ? firstCounted : secondCounted) != null;
    }

    /** The last count, else the book. */
    BigDecimal found() {
        return secondCounted != null ? secondCounted : firstCounted != null ? firstCounted : book;
    }

    public BigDecimal difference() {
        return found().subtract(book);
    }

    /** {@code |counted - book| / max(book, 1)} in percent, with two decimals rounded up, so that no difference looks like none. */
    public BigDecimal variancePercent() {
        return difference().abs().multiply(BigDecimal.valueOf(100)).divide(book.max(BigDecimal.ONE), 2, RoundingMode.UP);
    }

    public long countId() {
        return countId;
    }

    public long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public @Nullable Long ownerId() {
        return ownerId;
    }

    public String unit() {
        return unit;
    }

    public BigDecimal book() {
        return book;
    }

    public @Nullable BigDecimal firstCounted() {
        return firstCounted;
    }

    public @Nullable BigDecimal secondCounted() {
        return secondCounted;
    }
}
