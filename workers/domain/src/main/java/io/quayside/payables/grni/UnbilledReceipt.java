package io.quayside.payables.grni;

import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "payables_unbilled_receipt")
public class UnbilledReceipt extends BusinessEntity {

    private String companyCode;
    private long receiptLineId;
    private Long liveReceiptLine;
    private String receiptNumber;
    private LocalDate receivedOn;
    private long orderId;
    private String orderNumber;
    private long vendorId;
    private String productName;
    private Money accrued;
    private Instant openedAt;
    private String reviewedBy;
    private Instant billRequestedAt;
    @Enumerated(EnumType.STRING)
    private UnbilledOutcome outcome;
    private Instant closedAt;

    protected UnbilledReceipt() {
    }

    UnbilledReceipt(ReceivedLine line, Money accrued, Instant at) {
        companyCode = line.companyCode();
        receiptLineId = line.receiptLineId();
        liveReceiptLine = line.receiptLineId();
        receiptNumber = line.receiptNumber();
        receivedOn = line.postedOn();
        orderId = line.orderId();
        orderNumber = line.orderNumber();
        vendorId = line.vendorId();
        productName = line.productName();
        this.accrued = accrued;
        openedAt = at;
    }

    void review(String by) {
        reviewedBy = by;
    }

    void requestBill(Instant at) {
        billRequestedAt = at;
    }

    void close(UnbilledOutcome how, Instant at) {
        outcome = how;
        closedAt = at;
        liveReceiptLine = null;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    public String companyCode() {
        return companyCode;
    }

    public long receiptLineId() {
        return receiptLineId;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public long orderId() {
        return orderId;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public long vendorId() {
        return vendorId;
    }

    public String productName() {
        return productName;
    }

    /** When the case began, in the company's currency. */
    public Money accrued() {
        return accrued;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String reviewedBy() {
        return reviewedBy;
    }

    public @Nullable Instant billRequestedAt() {
        return billRequestedAt;
    }

    public @Nullable UnbilledOutcome outcome() {
        return outcome;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
