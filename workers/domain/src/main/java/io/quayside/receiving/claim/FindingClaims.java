package io.quayside.receiving.claim;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading claims, within the companies of the person who asks. */
@Service
@Transactional(readOnly = true)
public class FindingClaims {

    private final VendorClaims claims;

    FindingClaims(VendorClaims claims) {
        this.claims = claims;
    }

    public Page<VendorClaim> list(ClaimSearch search, CurrentUser user, Pageable page) {
        return claims.findAll(search.visibleTo(user), page);
    }

    public VendorClaim get(long id, CurrentUser user) {
        return claims.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("vendor claim", id));
    }
}
