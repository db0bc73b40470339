package io.quayside.purchasing.requisition;

import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was handed to the approvers, kept as it was. */
@Entity
@Table(name = "purchasing_requisition_revision")
public class RequisitionRevision extends AppendOnlyEntity {

    private long requisitionId;
    private String companyCode;
    private int revision;
    private String snapshot;
    private String recordedBy;
    private Instant recordedAt;

    protected RequisitionRevision() {
    }

    RequisitionRevision(Requisition requisition, String recordedBy, Instant recordedAt) {
        this.requisitionId = requisition.id();
        this.companyCode = requisition.companyCode();
        this.revision = requisition.revision();
        this.snapshot = RequisitionSnapshot.of(requisition).toJson();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public int revision() {
        return revision;
    }

    public RequisitionSnapshot snapshot() {
        return RequisitionSnapshot.fromJson(snapshot);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
