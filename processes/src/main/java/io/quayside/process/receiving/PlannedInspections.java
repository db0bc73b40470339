package io.quayside.process.receiving;

import java.util.List;

/** Result of {@link GoodsReceiptProcess#JOB_PLAN_INSPECTIONS}: one per lot, or line of serial numbers, that is inspected, and where it waits for it. */
public record PlannedInspections(List<Planned> inspections) {

    /** Ids; the lot is null for goods without lots and for serial numbers, the location for goods that came damaged: they go to quarantine by themselves. */
    public record Planned(String inspectionId, String receiptLineId, String lotId, String qualityLocationId) {}
}
