package io.quayside.purchasing.agreement;

import io.quayside.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the buyer of an agreement that it is time for another one. */
@Service
@Transactional
public class WarningBuyers {

    private final PurchaseAgreements agreements;
    private final AgreementNotices notices;

    WarningBuyers(PurchaseAgreements agreements, AgreementNotices notices) {
        this.agreements = agreements;
        this.notices = notices;
    }

    public void ofExpiry(long agreementId) {
        notices.expires(get(agreementId));
    }

    public void ofExhaustion(long agreementId) {
        notices.nearlyExhausted(get(agreementId));
    }

    private PurchaseAgreement get(long id) {
        return agreements.findById(id).orElseThrow(() -> new Refusal.NotFound("agreement", id));
    }
}
