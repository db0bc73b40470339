package io.quayside.purchasing.rfq;

import io.quayside.approval.ApprovalTrail;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has approved the requisition that quotes are asked for. */
@Component
class RfqApprovers {

    private final ApprovalTrail trail;

    RfqApprovers(ApprovalTrail trail) {
        this.trail = trail;
    }

    List<Deed> deeds(Rfq rfq) {
        return rfq.requisitionId().map(id -> trail.approvers("requisition", List.of(id))).stream().flatMap(Set::stream)
                .map(person -> new Deed(Duty.APPROVE, person)).toList();
    }
}
