package io.quayside.purchasing.requisition;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Reason;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping a requisition. A draft ends at once, since no process knows of it; any other ends by its process. */
@Service
@Transactional
public class CancellingRequisitions {

    private static final int LONGEST_REASON = 1000;

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final RequisitionMessages messages;
    private final RequesterNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancellingRequisitions(Requisitions requisitions, RequisitionAccess access, RequisitionMessages messages,
                           RequesterNotices notices, ApplicationEventPublisher events, Clock clock) {
        this.requisitions = requisitions;
        this.access = access;
        this.messages = messages;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    public Requisition cancel(long id, String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        Requisition requisition = access.cancellable(id, user);
        if (requisition.status() == RequisitionStatus.DRAFT) {
            requisition.cancel(why, user.username(), clock.instant());
            Requisition cancelled = requisitions.saveAndFlush(requisition);
            notices.cancelled(cancelled, why, user.username());
            events.publishEvent(RequisitionOver.cancelled(cancelled, why, user.username()));
            return cancelled;
        }
        requisition.requireCancellable();
        messages.cancelled(requisition, why, user.username());
        return requisition;
    }
}
