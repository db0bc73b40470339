package io.quayside.receiving.expected;

import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
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
    private LocalDate expectedDate;
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
        expectedDate = line.expectedDate() == null ? fallback : line.expectedDate();
        shortReason = line.shortReason();
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

    public @Nullable String shortReason() {
        return shortReason;
    }
}
