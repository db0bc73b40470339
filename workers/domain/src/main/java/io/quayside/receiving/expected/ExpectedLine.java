package io.quayside.receiving.expected;

import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of an order as the dock sees it; quantities are in the unit of the order. */
@Entity
@Table(name = "receiving_expected_line")
public class ExpectedLine extends BusinessEntity {

    private long orderLineId;
    private int lineNumber;
    private long productId;
    private String productSku;
    private String productName;
    private String categoryCode;
    private Quantity ordered;
    private Quantity received;
    private Quantity open;
    private LocalDate orderedDate;
    private LocalDate promisedDate;
    private LocalDate expectedDate;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "expected_id", insertable = false, updatable = false)
    private ExpectedReceipt expected;
    private String shortReason;

    protected ExpectedLine() {
    }

    ExpectedLine(PurchaseOrderLine line) {
        orderLineId = line.id();
        lineNumber = line.lineNumber();
        productId = line.productId();
        productSku = line.productSku();
        productName = line.productName();
        categoryCode = line.categoryCode();
    }

    void follow(PurchaseOrderLine line, @Nullable LocalDate fallback) {
        ordered = line.quantity();
        received = line.received();
        open = line.openQuantity();
        shortReason = line.shortReason();
        LocalDate byOrder = line.expectedDate() == null ? fallback : line.expectedDate();
        if (!Objects.equals(byOrder, orderedDate)) {
            orderedDate = byOrder;
            promisedDate = null;
        }
        expectedDate = promisedDate == null ? orderedDate : promisedDate;
    }

    /** The vendor or carrier says another date than the order; it stands until the order itself says another one. */
    void promise(LocalDate date) {
        promisedDate = date;
        expectedDate = date;
    }

    /** Nothing more will come. */
    void end() {
        open = Quantity.zero(open.unit());
    }

    public long orderLineId() {
        return orderLineId;
    }

    public int lineNumber() {
        return lineNumber;
    }

    public long productId() {
        return productId;
    }

    public String productSku() {
        return productSku;
    }

    public String productName() {
        return productName;
    }

    public @Nullable String categoryCode() {
        return categoryCode;
    }

    public Quantity ordered() {
        return ordered;
    }

    public Quantity received() {
        return received;
    }

    public Quantity open() {
        return open;
    }

    public boolean isOpen() {
        return open.isPositive();
    }

    public @Nullable LocalDate expectedDate() {
        return expectedDate;
    }

    /** What the vendor or carrier has said since; none when only the order says a date. */
    public @Nullable LocalDate promisedDate() {
        return promisedDate;
    }

    public ExpectedReceipt receipt() {
        return expected;
    }

    public @Nullable String shortReason() {
        return shortReason;
    }
}
