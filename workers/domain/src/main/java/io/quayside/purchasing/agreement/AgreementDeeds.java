package io.quayside.purchasing.agreement;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has written an agreement, and who has changed it last: they ask for it, so they do not approve it. */
@Component
class AgreementDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "purchase-agreement";

    private final PurchaseAgreements agreements;

    AgreementDeeds(PurchaseAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return agreements.findById(Long.valueOf(documentId)).stream()
                .flatMap(agreement -> Stream.of(agreement.createdBy(), agreement.changedBy()).distinct())
                .map(person -> new Deed(Duty.REQUEST, person)).toList();
    }
}
