package io.quayside.purchasing.outcome;

import static io.quayside.purchasing.requisition.RequisitionStatus.CANCELLED;
import static io.quayside.purchasing.requisition.RequisitionStatus.ORDERED;
import static io.quayside.purchasing.requisition.RequisitionStatus.REJECTED;

import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.purchasing.requisition.ProcessedRequisitions;
import io.quayside.purchasing.requisition.RequesterNotices;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionOver;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ends of a requisition that its process tells. Each is the same when told again. */
@Service
@Transactional
public class ConcludingRequisitions {

    private final ProcessedRequisitions processed;
    private final CancellingOrders orders;
    private final RequesterNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludingRequisitions(ProcessedRequisitions processed, CancellingOrders orders, RequesterNotices notices, ApplicationEventPublisher events,
                           Clock clock) {
        this.processed = processed;
        this.orders = orders;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public void reject(long requisitionId, @Nullable String reason) {
        Requisition requisition = processed.lock(requisitionId);
        if (requisition.status() != REJECTED) {
            requisition.reject(reason, clock.instant());
            notices.rejected(requisition, reason);
            events.publishEvent(RequisitionOver.rejected(requisition));
        }
    }

    /** The cancellation may have overtaken the creation of orders: these are cancelled too. */
    public void cancel(long requisitionId, String reason, String by) {
        Requisition requisition = processed.lock(requisitionId);
        if (requisition.status() == CANCELLED) {
            return;
        }
        if (requisition.status() == ORDERED) {
            orders.cancelAllOf(requisitionId, reason, by);
        } else {
            requisition.cancel(reason, by, clock.instant());
            notices.cancelled(requisition, reason, by);
            events.publishEvent(RequisitionOver.cancelled(requisition, reason, by));
        }
    }
}
