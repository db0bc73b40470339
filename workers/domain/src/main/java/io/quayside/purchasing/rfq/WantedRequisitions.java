package io.quayside.purchasing.rfq;

import io.quayside.purchasing.requisition.ProcessedRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requisition of a request, which others end: locked before the request is, so that the earlier of both stands and nobody waits in a circle. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WantedRequisitions {

    private final Rfqs rfqs;
    private final ProcessedRequisitions requisitions;

    WantedRequisitions(Rfqs rfqs, ProcessedRequisitions requisitions) {
        this.rfqs = rfqs;
        this.requisitions = requisitions;
    }

    Optional<Requisition> lock(long rfqId) {
        return rfqs.requisitionId(rfqId).map(requisitions::lock);
    }

    /** The process of the request may not have heard yet that its requisition is over. */
    void require(long rfqId, String consequence) {
        lock(rfqId).filter(Requisition::isOver).ifPresent(over -> {
            throw new Refusal.Conflict("requisition-over", "%s is %s; %s any more.".formatted(over.number(), over.status().text(), consequence));
        });
    }
}
