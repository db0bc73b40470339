package io.quayside.receiving.expected;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading what is expected, within the companies of the person who asks. */
@Service
@Transactional(readOnly = true)
public class FindingExpectedReceipts {

    private final ExpectedReceipts receipts;
    private final ShipmentNotices notices;

    FindingExpectedReceipts(ExpectedReceipts receipts, ShipmentNotices notices) {
        this.receipts = receipts;
        this.notices = notices;
    }

    /** Without their lines. */
    public Page<ExpectedReceipt> list(ExpectedSearch search, CurrentUser user, Pageable page) {
        return receipts.findAll(search.visibleTo(user), page);
    }

    public ExpectedReceipt get(long id, CurrentUser user) {
        return receipts.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("expected receipt", id));
    }

    public List<ShipmentNotice> notices(ExpectedReceipt expected) {
        return notices.findByExpectedIdOrderByArrivalDateAscIdAsc(expected.id());
    }
}
