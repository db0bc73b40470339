package io.quayside.quality.disposition;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.InspectionPart;
import io.quayside.quality.inspection.PartDecision;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One quarantined part and what was decided on it; the last decision counts. */
@Entity
@Table(name = "quality_disposition")
public class Disposition extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long inspectionId;
    private int position;
    private Quantity quantity;
    private Money value;
    @Enumerated(EnumType.STRING)
    private PartDecision proposal;
    @Enumerated(EnumType.STRING)
    private DispositionKind kind;
    private String reason;
    private String decidedBy;
    private Instant decidedAt;
    private String countersignedBy;
    private Instant countersignedAt;
    private Instant appliedAt;

    protected Disposition() {
    }

    Disposition(Inspection inspection, InspectionPart part) {
        companyCode = inspection.companyCode();
        inspectionId = inspection.id();
        position = part.position();
        quantity = part.quantity();
        value = inspection.valueOf(part.quantity());
        proposal = part.decision();
    }

    void decide(DispositionKind decided, String why, String by, Instant at) {
        requireOpen();
        kind = decided;
        reason = why;
        decidedBy = by;
        decidedAt = at;
        countersignedBy = null;
        countersignedAt = null;
    }

    void countersign(String by, Instant at) {
        requireOpen();
        countersignedBy = by;
        countersignedAt = at;
    }

    void apply(Instant at) {
        requireOpen();
        if (kind == null || kind == DispositionKind.USE_AS_IS && countersignedBy == null) {
            throw new Refusal.Conflict("not-decided", "This part is not decided on yet.");
        }
        appliedAt = at;
    }

    private void requireOpen() {
        if (appliedAt != null) {
            throw new Refusal.Conflict("already-applied", "This part has gone its way already.");
        }
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long inspectionId() {
        return inspectionId;
    }

    public int position() {
        return position;
    }

    /** In the product's base unit. */
    public Quantity quantity() {
        return quantity;
    }

    /** In the company's currency. */
    public Money value() {
        return value;
    }

    /** Of the inspector. */
    public PartDecision proposal() {
        return proposal;
    }

    public @Nullable DispositionKind kind() {
        return kind;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String countersignedBy() {
        return countersignedBy;
    }

    public @Nullable Instant countersignedAt() {
        return countersignedAt;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }
}
