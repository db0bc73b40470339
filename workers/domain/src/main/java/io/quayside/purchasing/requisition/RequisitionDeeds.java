package io.quayside.purchasing.requisition;

import io.quayside.approval.Completions;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has asked for a requisition, and who has chosen whom to order it from. */
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
        long id = Long.parseLong(documentId);
        return Stream.concat(
                requisitions.findById(id).map(requisition -> new Deed(Duty.REQUEST, requisition.requester().username())).stream(),
                requisitions.chosenBy(id).stream().map(person -> new Deed(Duty.ORDER, person))).toList();
    }

    /** Who chooses the vendor decides where the money goes: that is ordering. */
    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(PurchasingMessages.CHOOSE_VENDOR_TASK) ? Optional.of(Duty.ORDER) : DocumentDeeds.super.dutyOf(elementId);
    }
}
