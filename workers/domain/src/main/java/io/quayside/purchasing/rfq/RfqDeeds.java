package io.quayside.purchasing.rfq;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Comparing quotes is awarding them, which nobody does who has approved the requisition. */
@Component
class RfqDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "rfq";

    private final Rfqs rfqs;
    private final RfqApprovers approvers;

    RfqDeeds(Rfqs rfqs, RfqApprovers approvers) {
        this.rfqs = rfqs;
        this.approvers = approvers;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(PurchasingMessages.COMPARE_QUOTES_TASK) ? Optional.of(Duty.AWARD) : Optional.empty();
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return rfqs.findById(Long.valueOf(documentId)).map(approvers::deeds).orElse(List.of());
    }
}
