package io.quayside.purchasing.rfq;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has entered or awarded quotes for a requisition does not approve it. */
@Component
class QuotedRequisitionDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return "requisition";
    }

    @Override
    public List<DeedSource> deeds() {
        return quoting("purchasing_rfq f", "f.requisition_id = {document}");
    }

    /** @param tables with the request for quotation as {@code f} */
    static List<DeedSource> quoting(String tables, String where) {
        return List.of(DeedSource.of(Duty.ENTER_QUOTES, "%s join purchasing_rfq_quote q on q.rfq_id = f.id where %s".formatted(tables, where), "q.entered_by"),
                DeedSource.of(Duty.AWARD, "%s join purchasing_rfq_award w on w.rfq_id = f.id where %s".formatted(tables, where), "w.awarded_by"));
    }
}
