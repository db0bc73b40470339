package io.quayside.receiving.claim;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who gives a claim up does not approve that it is written off. */
@Component
class ClaimDeeds implements DocumentDeeds {

    private final VendorClaims claims;

    ClaimDeeds(VendorClaims claims) {
        this.claims = claims;
    }

    @Override
    public String documentType() {
        return VendorClaim.DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return claims.findById(Long.valueOf(documentId)).map(VendorClaim::resolvedBy).map(person -> List.of(new Deed(Duty.REQUEST, person))).orElse(List.of());
    }
}
