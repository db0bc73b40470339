package io.quayside.payables.grni;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has asked for a write-off does not approve it. */
@Component
class UnbilledDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "unbilled-receipt";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "payables_unbilled_receipt u where u.id = {document}", "u.reviewed_by"));
    }
}
