package io.quayside.payables.grni;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has asked for a write-off does not approve it. */
@Component
class UnbilledDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "unbilled-receipt";

    private final UnbilledReceipts cases;

    UnbilledDeeds(UnbilledReceipts cases) {
        this.cases = cases;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return cases.findById(Long.valueOf(documentId)).map(UnbilledReceipt::reviewedBy).map(person -> List.of(new Deed(Duty.REQUEST, person)))
                .orElse(List.of());
    }
}
