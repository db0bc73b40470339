package io.quayside.purchasing.requisition;

import io.quayside.approval.Completions;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has asked for a requisition. */
@Component
class RequisitionDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "requisition";

    private final Requisitions requisitions;

    RequisitionDeeds(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Optional<Duty> dutyOfRequester(String elementId) {
        return Set.of(Completions.ANSWER_TASK, PurchasingMessages.CORRECT_REQUISITION_TASK).contains(elementId) ? Optional.of(Duty.REQUEST) : Optional.empty();
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return requisitions.findById(Long.valueOf(documentId)).stream()
                .map(requisition -> new Deed(Duty.REQUEST, requisition.requester().username())).toList();
    }
}
