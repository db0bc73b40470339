package io.quayside.payables.grni;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class FindingUnbilledReceipts {

    private final UnbilledReceipts cases;

    FindingUnbilledReceipts(UnbilledReceipts cases) {
        this.cases = cases;
    }

    public UnbilledReceipt get(long id, CurrentUser user) {
        return cases.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("unbilled receipt", id));
    }
}
