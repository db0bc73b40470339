package io.quayside.quality.inspection;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A part of inspected goods that goes one way. */
@Entity
@Table(name = "quality_inspection_part")
public class InspectionPart extends BusinessEntity {

    private int position;
    @Enumerated(EnumType.STRING)
    private PartDecision decision;
    private Quantity quantity;
    private String reason;

    protected InspectionPart() {
    }

    InspectionPart(int position, PartDecision decision, Quantity quantity, @Nullable String reason) {
        this.position = position;
        this.decision = decision;
        this.quantity = quantity;
        this.reason = reason;
    }

    public int position() {
        return position;
    }

    public PartDecision decision() {
        return decision;
    }

    /** In the product's base unit. */
    public Quantity quantity() {
        return quantity;
    }

    public @Nullable String reason() {
        return reason;
    }

    public boolean isAccepted() {
        return decision == PartDecision.ACCEPTED;
    }
}
