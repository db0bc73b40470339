package io.quayside.inventory.reservation;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A demand and how much of it is allocated to goods and already issued. Changed only by who holds the product's quants in the warehouse. */
@Entity
@Table(name = "inventory_reservation")
public class Reservation extends BusinessEntity implements CompanyOwned {

    static final Comparator<Reservation> RANK = Comparator.comparingInt(Reservation::priorityClass).thenComparing(Reservation::promiseDate)
            .thenComparing(Reservation::createdAt).thenComparing(Reservation::id);

    private String companyCode;
    private String warehouseCode;
    private long productId;
    @Column(name = "reservation_key")
    private String key;
    private Quantity quantity;
    private BigDecimal allocated;
    private BigDecimal issued;
    private int priorityClass;
    private LocalDate promiseDate;
    private Instant expiresAt;
    @Enumerated(EnumType.STRING)
    private ReservationStatus status;
    private SourceDocument source;
    private Instant createdAt;
    private String createdBy;
    private Instant closedAt;
    private Long customerId;

    protected Reservation() {
    }

    Reservation(ReserveStock command, Instant createdAt) {
        companyCode = command.companyCode();
        warehouseCode = command.warehouseCode();
        productId = command.productId();
        key = command.key();
        quantity = command.quantity();
        allocated = BigDecimal.ZERO;
        issued = BigDecimal.ZERO;
        priorityClass = command.priorityClass();
        promiseDate = command.promiseDate();
        expiresAt = command.expiresAt();
        status = ReservationStatus.OPEN;
        source = command.source();
        this.createdAt = createdAt;
        createdBy = command.by();
        customerId = command.customerId();
    }

    boolean answers(ReserveStock command) {
        return productId == command.productId() && warehouseCode.equals(command.warehouseCode()) && quantity.equals(command.quantity());
    }

    void allocate(BigDecimal more) {
        allocated = allocated.add(more);
    }

    void close(ReservationStatus how, Instant when) {
        status = how;
        closedAt = when;
    }

    /** What no goods are kept for yet. */
    public BigDecimal waiting() {
        return status == ReservationStatus.OPEN ? quantity.value().subtract(allocated).subtract(issued) : BigDecimal.ZERO;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public long productId() {
        return productId;
    }

    public Quantity quantity() {
        return quantity;
    }

    public BigDecimal allocated() {
        return allocated;
    }

    public BigDecimal issued() {
        return issued;
    }

    public int priorityClass() {
        return priorityClass;
    }

    public LocalDate promiseDate() {
        return promiseDate;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public ReservationStatus status() {
        return status;
    }

    public SourceDocument source() {
        return source;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Long customerId() {
        return customerId;
    }

    public String createdBy() {
        return createdBy;
    }
}
