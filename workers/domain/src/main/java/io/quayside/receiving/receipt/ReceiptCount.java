package io.quayside.receiving.receipt;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How much of a line was announced, counted and taken in of one lot or serial number in one state, in the product's base unit. */
@Entity
@Table(name = "receiving_receipt_count")
public class ReceiptCount extends BusinessEntity {

    private String lotNumber;
    private LocalDate expiryDate;
    @Enumerated(EnumType.STRING)
    private GoodsState state;
    private Quantity announced;
    private Quantity counted;
    private Quantity accepted;
    private Long lotId;
    private Long moveId;

    protected ReceiptCount() {
    }

    ReceiptCount(String unit, @Nullable String lotNumber, @Nullable LocalDate expiryDate, GoodsState state) {
        this.lotNumber = lotNumber == null ? "" : lotNumber;
        this.expiryDate = expiryDate;
        this.state = state;
        announced = Quantity.zero(unit);
        counted = Quantity.zero(unit);
        accepted = Quantity.zero(unit);
    }

    void announce(Quantity more) {
        announced = announced.plus(more);
    }

    void count(Quantity more, @Nullable LocalDate expiry) {
        counted = counted.plus(more);
        if (expiryDate == null) {
            expiryDate = expiry;
        }
    }

    void countAnew(Quantity quantity) {
        counted = quantity;
    }

    void accept(Quantity quantity, @Nullable Long lot) {
        accepted = quantity;
        lotId = lot;
    }

    void moved(long stockMoveId) {
        moveId = stockMoveId;
    }

    boolean is(@Nullable String lot, GoodsState wanted) {
        return lotNumber.equalsIgnoreCase(lot == null ? "" : lot) && state == wanted;
    }

    public @Nullable String lotNumber() {
        return lotNumber.isEmpty() ? null : lotNumber;
    }

    public @Nullable LocalDate expiryDate() {
        return expiryDate;
    }

    public GoodsState state() {
        return state;
    }

    public Quantity announced() {
        return announced;
    }

    public Quantity counted() {
        return counted;
    }

    public Quantity accepted() {
        return accepted;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public @Nullable Long moveId() {
        return moveId;
    }
}
