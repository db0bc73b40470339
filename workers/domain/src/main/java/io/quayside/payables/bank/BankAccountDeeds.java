package io.quayside.payables.bank;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who has entered a bank account does not confirm it. */
@Component
class BankAccountDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "vendor-bank-account";

    private final VendorBankAccounts accounts;

    BankAccountDeeds(VendorBankAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return accounts.findById(Long.valueOf(documentId)).stream().map(account -> new Deed(Duty.CHANGE_BANK_DATA, account.changedBy())).toList();
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(PayablesMessages.CONFIRM_BANK_ACCOUNT_TASK) ? Optional.of(Duty.CONFIRM_BANK_DATA) : Optional.empty();
    }
}
