package io.quayside.purchasing.agreement;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading agreements as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingAgreements {

    private final PurchaseAgreements agreements;
    private final Releases releases;

    FindingAgreements(PurchaseAgreements agreements, Releases releases) {
        this.agreements = agreements;
        this.releases = releases;
    }

    /** Without their lines. */
    public Page<PurchaseAgreement> list(AgreementSearch search, CurrentUser user, Pageable page) {
        return agreements.findAll(search.visibleTo(user), page);
    }

    public PurchaseAgreement get(long id, CurrentUser user) {
        return agreements.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("agreement", id));
    }

    /** What orders have called off and given back, the newest first. */
    public List<Release> releases(long id, CurrentUser user) {
        return releases.ofAgreement(get(id, user).id());
    }
}
