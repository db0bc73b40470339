package io.quayside.payables.bank;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has entered a bank account does not confirm it. */
@Component
class BankAccountDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "vendor-bank-account";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(PayablesMessages.CONFIRM_BANK_ACCOUNT_TASK, Duty.CONFIRM_BANK_DATA);
    }

    /** Nobody is asked about it or corrects it. */
    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of();
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.CHANGE_BANK_DATA, "payables_vendor_bank_account b where b.id = {document}", "b.changed_by"));
    }
}
