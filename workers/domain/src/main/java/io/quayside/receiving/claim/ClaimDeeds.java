package io.quayside.receiving.claim;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who gives a claim up does not approve that it is written off. */
@Component
class ClaimDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return VendorClaim.DOCUMENT_TYPE;
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "receiving_vendor_claim c where c.id = {document}", "c.resolved_by"));
    }
}
