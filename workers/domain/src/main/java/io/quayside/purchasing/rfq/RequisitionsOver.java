package io.quayside.purchasing.rfq;

import io.quayside.purchasing.requisition.RequisitionOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nobody goes on quoting for a requisition that is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequisitionsOver {

    private final Rfqs rfqs;
    private final EndingRfqs ending;

    RequisitionsOver(Rfqs rfqs, EndingRfqs ending) {
        this.rfqs = rfqs;
        this.ending = ending;
    }

    @EventListener
    void follow(RequisitionOver over) {
        rfqs.findByRequisitionIdOrderByNumber(over.requisitionId()).stream().filter(Rfq::isOpen)
                .forEach(rfq -> ending.callOff(rfq, over.why(), over.by()));
    }
}
