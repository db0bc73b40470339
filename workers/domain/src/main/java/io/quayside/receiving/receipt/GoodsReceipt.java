package io.quayside.receiving.receipt;

import static io.quayside.receiving.receipt.ReceiptStatus.CANCELLED;
import static io.quayside.receiving.receipt.ReceiptStatus.COUNTED;
import static io.quayside.receiving.receipt.ReceiptStatus.COUNTING;
import static io.quayside.receiving.receipt.ReceiptStatus.POSTED;
import static io.quayside.receiving.receipt.ReceiptStatus.REVERSED;

import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Goods of one order that came at one time. */
@Entity
@Table(name = "receiving_goods_receipt")
public class GoodsReceipt extends BusinessEntity {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private ReceiptStatus status = COUNTING;
    private long expectedId;
    private long orderId;
    private String orderNumber;
    private long vendorId;
    private String vendorName;
    private String buyer;
    private String warehouseCode;
    private String dock;
    private String deliveryNote;
    private boolean paperMissing;
    private Long noticeId;
    private Long dividedFromId;
    private String openedBy;
    private Instant openedAt;
    private String countedBy;
    private Instant countedAt;
    private String postedBy;
    private Instant postedAt;
    private LocalDate postingDate;
    private String endedBy;
    private Instant endedAt;
    private String endingReason;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "receipt_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<ReceiptLine> lines = new ArrayList<>();

    protected GoodsReceipt() {
    }

    GoodsReceipt(String number, ExpectedReceipt expected, List<ReceiptLine> lines, @Nullable Long noticeId, String by, Instant at) {
        this.number = number;
        companyCode = expected.companyCode();
        expectedId = expected.id();
        orderId = expected.orderId();
        orderNumber = expected.orderNumber();
        vendorId = expected.vendorId();
        vendorName = expected.vendorName();
        buyer = expected.buyer();
        warehouseCode = expected.warehouseCode();
        dock = expected.dock();
        this.noticeId = noticeId;
        this.lines.addAll(lines);
        openedBy = by;
        openedAt = at;
    }

    /** Another receipt of the same delivery, counted already, for lines that wait for a decision. */
    GoodsReceipt divided(String newNumber) {
        GoodsReceipt made = new GoodsReceipt();
        made.number = newNumber;
        made.status = status;
        made.companyCode = companyCode;
        made.expectedId = expectedId;
        made.orderId = orderId;
        made.orderNumber = orderNumber;
        made.vendorId = vendorId;
        made.vendorName = vendorName;
        made.buyer = buyer;
        made.warehouseCode = warehouseCode;
        made.dock = dock;
        made.deliveryNote = deliveryNote;
        made.noticeId = noticeId;
        made.dividedFromId = id();
        made.openedBy = openedBy;
        made.openedAt = openedAt;
        made.countedBy = countedBy;
        made.countedAt = countedAt;
        return made;
    }

    void finishCount(@Nullable String note, boolean withoutPaper, String by, Instant at) {
        require("counted", COUNTING);
        deliveryNote = note;
        paperMissing = withoutPaper;
        countedBy = by;
        countedAt = at;
        status = COUNTED;
    }

    boolean isCounted(@Nullable String note, String by) {
        return (status == COUNTED || status == POSTED) && by.equals(countedBy) && Objects.equals(note, deliveryNote);
    }

    void countAgain() {
        require("counted again", COUNTED, COUNTING);
        status = COUNTING;
    }

    void post(String by, LocalDate date, Instant at) {
        require("posted", COUNTED);
        postedBy = by;
        postingDate = date;
        postedAt = at;
        status = POSTED;
    }

    void cancel(String reason, String by, Instant at) {
        require("cancelled", COUNTING, COUNTED);
        end(CANCELLED, reason, by, at);
    }

    void reverse(String reason, String by, Instant at) {
        require("reversed", POSTED);
        end(REVERSED, reason, by, at);
    }

    private void end(ReceiptStatus last, String reason, String by, Instant at) {
        endingReason = reason;
        endedBy = by;
        endedAt = at;
        status = last;
    }

    public void require(String participle, ReceiptStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.text(), participle));
        }
    }

    public void requireCounting() {
        require("counted", COUNTING);
    }

    public ReceiptLine line(long lineId) {
        return lines.stream().filter(line -> line.id() == lineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + number, lineId));
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public ReceiptStatus status() {
        return status;
    }

    public long expectedId() {
        return expectedId;
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

    public String vendorName() {
        return vendorName;
    }

    public String buyer() {
        return buyer;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable String dock() {
        return dock;
    }

    public @Nullable String deliveryNote() {
        return deliveryNote;
    }

    public boolean isPaperMissing() {
        return paperMissing;
    }

    public @Nullable Long noticeId() {
        return noticeId;
    }

    /** The receipt whose lines these were, before the buyer had to decide on them. */
    public @Nullable Long dividedFromId() {
        return dividedFromId;
    }

    public ReceiptMilestones milestones() {
        return new ReceiptMilestones(openedBy, openedAt, countedBy, countedAt, postedBy, postedAt, postingDate, endedBy, endedAt, endingReason);
    }

    public List<ReceiptLine> lines() {
        return Collections.unmodifiableList(lines);
    }
}
