package io.quayside.receiving.receipt;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One scan and its answer. A scan that is sent again gets the same one. */
@Entity
@Table(name = "receiving_scan")
public class Scan extends BusinessEntity {

    private long receiptId;
    private String scanId;
    private String inputHash;
    private String palletScanId;
    private String raw;
    @Enumerated(EnumType.STRING)
    private ScanOutcome outcome;
    private String message;
    private Long lineId;
    private Long countId;
    private Long productId;
    private Quantity quantity;
    private String lotNumber;
    private LocalDate expiryDate;
    private Instant scannedAt;
    private String scannedBy;
    private Instant receivedAt;
    private Instant undoneAt;
    private String undoneBy;

    protected Scan() {
    }

    Scan(long receiptId, ScanInput input, String inputHash, ScanResult result, String by, Instant at) {
        this.receiptId = receiptId;
        scanId = input.scanId();
        this.inputHash = inputHash;
        raw = input.raw();
        outcome = result.outcome();
        message = result.message();
        lineId = result.lineId();
        countId = result.countId();
        productId = result.productId();
        quantity = result.quantity();
        lotNumber = result.lotNumber();
        expiryDate = result.expiryDate();
        scannedAt = Objects.requireNonNullElse(input.scannedAt(), at);
        scannedBy = by;
        receivedAt = at;
    }

    /** Counted with the label of its pallet. */
    Scan with(@Nullable String palletScan) {
        palletScanId = palletScan;
        return this;
    }

    void undo(String by, Instant at) {
        undoneBy = by;
        undoneAt = at;
    }

    /** Counted again after it was taken back. */
    void redo() {
        undoneBy = null;
        undoneAt = null;
    }

    boolean answers(String hash) {
        return inputHash.equals(hash);
    }

    public long receiptId() {
        return receiptId;
    }

    public String scanId() {
        return scanId;
    }

    public @Nullable String raw() {
        return raw;
    }

    public ScanResult result() {
        return new ScanResult(outcome, message, lineId, countId, productId, quantity, lotNumber, expiryDate);
    }

    public Instant scannedAt() {
        return scannedAt;
    }

    public String scannedBy() {
        return scannedBy;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }
}
