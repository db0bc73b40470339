package io.quayside.quality.inspection;

import io.quayside.quality.QualityMessages;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what is still open of a receipt's inspections, in the transaction that takes its goods back. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CancellingInspections {

    private final Inspections inspections;
    private final Outbox outbox;
    private final Clock clock;

    CancellingInspections(Inspections inspections, Outbox outbox, Clock clock) {
        this.inspections = inspections;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The process of the receipt ends those that it has called; those that have a case of their own are told. */
    public void ofReceipt(long receiptId, String reason, String by) {
        inspections.findByReceiptIdOrderById(receiptId).stream().filter(each -> !each.status().isOver()).forEach(each -> {
            each.cancel(reason, by, clock.instant());
            if (each.hasOwnCase()) {
                outbox.publish(QualityMessages.INSPECTION_CANCELLED, String.valueOf(each.id()), Map.of("cancellationReason", reason, "cancelledBy", by));
            }
        });
    }
}
