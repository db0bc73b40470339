package io.quayside.purchasing.amendment;

import io.quayside.approval.Completions;
import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has proposed the change of an order, ordered it and asked for it. */
@Component
class AmendmentDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "order-amendment";

    private static final String ORDER = "purchasing_order_amendment a join purchasing_order o on o.id = a.order_id";
    private static final String THIS = "a.id = {document}";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    /** Who has approved the requisition on one level does not approve a change of its order on another. */
    @Override
    public List<Related> related() {
        return List.of(new Related("requisition", ORDER, "o.requisition_id", THIS + " and o.requisition_id is not null"));
    }

    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of(Completions.ANSWER_TASK, Duty.PROPOSE_AMENDMENT, PurchasingMessages.CORRECT_AMENDMENT_TASK, Duty.PROPOSE_AMENDMENT);
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, ORDER + " where " + THIS, "o.requester"),
                DeedSource.of(Duty.PROPOSE_AMENDMENT, ORDER + " where " + THIS, "a.proposed_by"),
                DeedSource.of(Duty.ORDER, ORDER + " where " + THIS, "o.buyer"));
    }
}
