package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading requests for quotation as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingRfqs {

    private final Rfqs rfqs;
    private final RfqAwards awards;
    private final RfqDocuments documents;

    FindingRfqs(Rfqs rfqs, RfqAwards awards, RfqDocuments documents) {
        this.rfqs = rfqs;
        this.awards = awards;
        this.documents = documents;
    }

    /** Without their lines and vendors. */
    public Page<Rfq> list(RfqSearch search, CurrentUser user, Pageable page) {
        return rfqs.findAll(search.visibleTo(user), page);
    }

    public Rfq get(long id, CurrentUser user) {
        return whole(rfqs.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("request for quotation", id)));
    }

    public List<RfqAward> awards(long id, CurrentUser user) {
        return awards.findByRfqIdOrderById(get(id, user).id());
    }

    /** Whoever sees the requisition sees what was awarded for it. */
    public List<RfqAward> awardsOfRequisition(long requisitionId) {
        List<Long> asked = ofRequisition(requisitionId).stream().map(Rfq::id).toList();
        return asked.isEmpty() ? List.of() : awards.findByRfqIdInOrderById(asked);
    }

    public List<Rfq> ofRequisition(long requisitionId) {
        return rfqs.findByRequisitionIdOrderByNumber(requisitionId).stream().map(FindingRfqs::whole).toList();
    }

    public RfqDocument document(long id, long vendorId, CurrentUser user) {
        Rfq rfq = get(id, user);
        return documents.findByRfqIdAndVendorId(rfq.id(), vendorId).orElseThrow(() -> new Refusal.NotFound("document of", rfq.number()));
    }

    /** Read while the transaction is open. */
    static Rfq whole(Rfq rfq) {
        rfq.lines().size();
        rfq.vendors().size();
        return rfq;
    }
}
