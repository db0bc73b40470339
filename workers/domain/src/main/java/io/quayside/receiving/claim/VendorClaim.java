package io.quayside.receiving.claim;

import io.quayside.receiving.discrepancy.ReceiptRef;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is claimed of a vendor for one receipt. */
@Entity
@Table(name = "receiving_vendor_claim")
public class VendorClaim extends BusinessEntity {

    public static final String DOCUMENT_TYPE = "vendor-claim";

    private String companyCode;
    private String number;
    private String status = "OPEN";
    private long vendorId;
    private String vendorName;
    private long receiptId;
    private long orderId;
    private Money claimed;
    private Instant openedAt;
    private Instant sentAt;
    @Enumerated(EnumType.STRING)
    private ClaimResolution resolution;
    private String comment;
    private String resolvedBy;
    private Instant resolvedAt;

    protected VendorClaim() {
    }

    VendorClaim(String number, ReceiptRef receipt, CurrencyUnit currency, Instant at) {
        claimed = Money.zero(currency);
        this.number = number;
        companyCode = receipt.companyCode();
        vendorId = receipt.vendorId();
        vendorName = receipt.vendorName();
        receiptId = receipt.receiptId();
        orderId = receipt.orderId();
        openedAt = at;
    }

    void claim(Money more) {
        claimed = claimed.plus(more);
    }

    /** The receipt was taken back: nothing of it is owed any more. */
    void cancel(String by, Instant at) {
        status = "CANCELLED";
        resolvedBy = by;
        resolvedAt = at;
    }

    /** What the vendor refuses may not be written off, so somebody has to go on about it. */
    void reopen() {
        status = "OPEN";
        resolution = null;
        resolvedBy = null;
        resolvedAt = null;
    }

    void sent(Instant at) {
        sentAt = at;
    }

    void resolve(ClaimResolution how, @Nullable String why, String by, Instant at) {
        status = "RESOLVED";
        resolution = how;
        comment = why;
        resolvedBy = by;
        resolvedAt = at;
    }

    public boolean isOpen() {
        return "OPEN".equals(status);
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public String status() {
        return status;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public long receiptId() {
        return receiptId;
    }

    public long orderId() {
        return orderId;
    }

    /** At the prices of the order, in its currency. */
    public Money claimed() {
        return claimed;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable ClaimResolution resolution() {
        return resolution;
    }

    public @Nullable String comment() {
        return comment;
    }

    public @Nullable String resolvedBy() {
        return resolvedBy;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }
}
