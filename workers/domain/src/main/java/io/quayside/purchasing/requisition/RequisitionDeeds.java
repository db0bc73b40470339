package io.quayside.purchasing.requisition;

import io.quayside.approval.Completions;
import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has asked for a requisition, and who has chosen whom to order it from: that decides where the money goes and is ordering. */
@Component
class RequisitionDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "requisition";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(PurchasingMessages.CHOOSE_VENDOR_TASK, Duty.ORDER, Completions.APPROVE_TASK, Duty.APPROVE);
    }

    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of(Completions.ANSWER_TASK, Duty.REQUEST, PurchasingMessages.CORRECT_REQUISITION_TASK, Duty.REQUEST);
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "purchasing_requisition r where r.id = {document}", "r.requester"),
                DeedSource.of(Duty.ORDER, "purchasing_requisition_line l where l.requisition_id = {document}", "l.chosen_by"));
    }
}
