package io.quayside.purchasing.agreement;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has written an agreement, and who has changed it last: they ask for it, so they do not approve it. */
@Component
class AgreementDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "purchase-agreement";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "purchasing_agreement a where a.id = {document}", "a.created_by", "a.changed_by"));
    }
}
