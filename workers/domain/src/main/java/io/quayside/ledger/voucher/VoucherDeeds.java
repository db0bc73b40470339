package io.quayside.ledger.voucher;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who entered or submitted an entry does not approve it. */
@Component
class VoucherDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return SubmittingVouchers.DOCUMENT_TYPE;
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "ledger_voucher v where v.id = {document}", "v.created_by", "v.submitted_by"));
    }
}
