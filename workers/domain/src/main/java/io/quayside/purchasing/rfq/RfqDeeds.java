package io.quayside.purchasing.rfq;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Comparing quotes is awarding them, which nobody does who has approved the requisition. */
@Component
class RfqDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "rfq";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(PurchasingMessages.COMPARE_QUOTES_TASK, Duty.AWARD);
    }

    /** Nobody is asked about it or corrects it. */
    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of();
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.approval("requisition", "purchasing_rfq f", "f.requisition_id", "f.id = {document}"));
    }
}
