package io.quayside.quality.score;

import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that counts for or against a vendor, once per source. */
@Entity
@Table(name = "quality_vendor_event")
class VendorEvent extends AppendOnlyEntity {

    private String companyCode;
    private long vendorId;
    @Enumerated(EnumType.STRING)
    private VendorEventKind kind;
    private String sourceKey;
    private Instant occurredAt;

    protected VendorEvent() {
    }

    VendorEvent(String companyCode, long vendorId, VendorEventKind kind, String sourceKey, Instant occurredAt) {
        this.companyCode = companyCode;
        this.vendorId = vendorId;
        this.kind = kind;
        this.sourceKey = sourceKey;
        this.occurredAt = occurredAt;
    }

    String sourceKey() {
        return sourceKey;
    }

    VendorEventKind kind() {
        return kind;
    }

    Instant occurredAt() {
        return occurredAt;
    }
}
