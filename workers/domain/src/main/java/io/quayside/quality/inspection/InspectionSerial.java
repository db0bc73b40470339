package io.quayside.quality.inspection;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A piece with a serial number, one of the goods of an inspection, and the part that it goes with. */
@Entity
@Table(name = "quality_inspection_serial")
class InspectionSerial extends BusinessEntity {

    private long lotId;
    private Integer partPosition;

    protected InspectionSerial() {
    }

    InspectionSerial(long lotId) {
        this.lotId = lotId;
    }

    void goWith(int part) {
        partPosition = part;
    }

    boolean goesWith(int part) {
        return partPosition != null && partPosition == part;
    }

    long lotId() {
        return lotId;
    }
}
