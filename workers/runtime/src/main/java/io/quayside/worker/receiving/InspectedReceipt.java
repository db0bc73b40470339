package io.quayside.worker.receiving;

import io.quayside.process.receiving.PlannedInspections.Planned;
import io.quayside.receiving.receipt.PostingReceipts.Inspected;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A receipt and the inspections that are planned of it. */
record InspectedReceipt(String receiptId, List<Planned> inspections) {

    Map<Inspected, Long> places() {
        return inspections.stream().filter(planned -> planned.qualityLocationId() != null).collect(Collectors.toMap(InspectedReceipt::goods, planned -> Long.valueOf(planned.qualityLocationId())));
    }

    private static Inspected goods(Planned planned) {
        return new Inspected(Long.parseLong(planned.receiptLineId()), planned.lotId() == null ? "" : planned.lotId());
    }
}
