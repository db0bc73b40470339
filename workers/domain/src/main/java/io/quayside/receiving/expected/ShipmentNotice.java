package io.quayside.receiving.expected;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The vendor's advance notice of one shipment. A receipt is filled from it; what then differs is found at once. */
@Entity
@Table(name = "receiving_shipment_notice")
public class ShipmentNotice extends BusinessEntity {

    private String companyCode;
    private long expectedId;
    private String reference;
    private String carrier;
    private String trackingNumber;
    private LocalDate arrivalDate;
    private String dock;
    private Long receiptId;
    private String enteredBy;
    private Instant enteredAt;
    private boolean fromVendor;
    @ElementCollection
    @CollectionTable(name = "receiving_shipment_notice_line", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "orderLineId", column = @Column(name = "order_line_id"))
    @AttributeOverride(name = "quantity.value", column = @Column(name = "quantity_value"))
    @AttributeOverride(name = "quantity.unit", column = @Column(name = "quantity_unit"))
    @AttributeOverride(name = "lotNumber", column = @Column(name = "lot_number"))
    @AttributeOverride(name = "expiryDate", column = @Column(name = "expiry_date"))
    @AttributeOverride(name = "sscc", column = @Column(name = "sscc"))
    @BatchSize(size = 200)
    private List<NoticeLine> lines = new ArrayList<>();

    protected ShipmentNotice() {
    }

    ShipmentNotice(ExpectedReceipt expected, NoticeInput input, String by, boolean vendor, Instant at) {
        fromVendor = vendor;
        companyCode = expected.companyCode();
        expectedId = expected.id();
        reference = input.reference().trim();
        carrier = input.carrier();
        trackingNumber = input.trackingNumber();
        arrivalDate = input.arrivalDate();
        dock = input.dock();
        lines.addAll(input.lines());
        enteredBy = by;
        enteredAt = at;
    }

    /** The shipment has come; it is not taken for another one. */
    public void arriveAs(long goodsReceiptId) {
        receiptId = goodsReceiptId;
    }

    /** The receipt was given up, so the shipment may be received again. */
    public void release() {
        receiptId = null;
    }

    public long expectedId() {
        return expectedId;
    }

    public String reference() {
        return reference;
    }

    public @Nullable String carrier() {
        return carrier;
    }

    public @Nullable String trackingNumber() {
        return trackingNumber;
    }

    public LocalDate arrivalDate() {
        return arrivalDate;
    }

    public @Nullable String dock() {
        return dock;
    }

    public @Nullable Long receiptId() {
        return receiptId;
    }

    public String enteredBy() {
        return enteredBy;
    }

    /** Whether the vendor has sent it; else it was entered for the vendor. */
    public boolean fromVendor() {
        return fromVendor;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public List<NoticeLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
