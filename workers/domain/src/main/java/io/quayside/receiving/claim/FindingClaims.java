package io.quayside.receiving.claim;

import io.quayside.identity.CurrentUser;
import io.quayside.receiving.discrepancy.Discrepancies;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading claims, within the companies of the person who asks. */
@Service
@Transactional(readOnly = true)
public class FindingClaims {

    private final VendorClaims claims;
    private final Discrepancies discrepancies;

    FindingClaims(VendorClaims claims, Discrepancies discrepancies) {
        this.discrepancies = discrepancies;
        this.claims = claims;
    }

    public Page<VendorClaim> list(ClaimSearch search, CurrentUser user, Pageable page) {
        return claims.findAll(search.visibleTo(user), page);
    }

    /** What is claimed with it. */
    public List<Discrepancy> discrepancies(long id) {
        return discrepancies.findByClaimIdOrderById(id);
    }

    /** For other domains: the claim, and the receipt lines that it is about. */
    public VendorClaim get(long id) {
        return claims.findById(id).orElseThrow(() -> new Refusal.NotFound("vendor claim", id));
    }

    public List<Long> receiptLines(long id) {
        return discrepancies(id).stream().map(each -> each.found().lineId()).filter(Objects::nonNull).distinct().toList();
    }

    public VendorClaim get(long id, CurrentUser user) {
        return claims.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("vendor claim", id));
    }
}
