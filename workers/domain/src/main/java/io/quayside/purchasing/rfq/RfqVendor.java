package io.quayside.purchasing.rfq;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A vendor who is asked, and whether he has answered. */
@Entity
@Table(name = "purchasing_rfq_vendor")
public class RfqVendor extends BusinessEntity {

    private long vendorId;
    private String vendorName;
    private Instant sentAt;
    private Instant remindedAt;
    private Instant answeredAt;
    private String declineReason;

    protected RfqVendor() {
    }

    RfqVendor(long vendorId, String vendorName) {
        this.vendorId = vendorId;
        this.vendorName = vendorName;
    }

    void markSent(Instant at) {
        sentAt = at;
    }

    void markReminded(Instant at) {
        remindedAt = at;
    }

    void quote(Instant at) {
        answeredAt = at;
        declineReason = null;
    }

    void decline(String reason, Instant at) {
        answeredAt = at;
        declineReason = reason;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
