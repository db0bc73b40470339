package io.quayside.purchasing.rfq;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has entered or awarded quotes for an order does not approve a change of it either. */
@Component
class QuotedAmendmentDeeds implements DocumentDeeds {

    private static final String RFQ = "purchasing_order_amendment m join purchasing_order o on o.id = m.order_id join purchasing_rfq f on f.requisition_id = o.requisition_id";

    @Override
    public String documentType() {
        return "order-amendment";
    }

    /** The amendment tells them. */
    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of();
    }

    @Override
    public List<DeedSource> deeds() {
        return QuotedRequisitionDeeds.quoting(RFQ, "m.id = {document}");
    }
}
