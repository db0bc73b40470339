package io.quayside.payables.bank;

import io.quayside.approval.TaskDecided;
import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.payables.PayablesMessages;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Entering a vendor's bank account, and what its process makes of it. */
@Service
@Transactional
public class ChangingBankAccounts {

    private final VendorBankAccounts accounts;
    private final Vendors vendors;
    private final Outbox outbox;
    private final Clock clock;

    ChangingBankAccounts(VendorBankAccounts accounts, Vendors vendors, Outbox outbox, Clock clock) {
        this.accounts = accounts;
        this.vendors = vendors;
        this.outbox = outbox;
        this.clock = clock;
    }

    public VendorBankAccount change(BankAccountInput input, CurrentUser user) {
        Vendor vendor = vendors.find(input.vendorId(), user.companies()).orElseThrow(() -> new Refusal.Invalid("vendorId", "is no vendor of your companies"));
        check(input);
        if (!accounts.findByVendorIdInAndStatusIn(List.of(vendor.id()), List.of(BankAccountStatus.PENDING)).isEmpty()) {
            throw new Refusal.Conflict("change-open", "Another account of %s waits for its confirmation.".formatted(vendor.name()));
        }
        VendorBankAccount account = accounts.saveAndFlush(new VendorBankAccount(vendor, input, user.username(), clock.instant()));
        publish(PayablesMessages.BANK_ACCOUNT_CHANGED, account, Map.of(
                "bankAccountId", String.valueOf(account.id()), "documentType", BankAccountDeeds.DOCUMENT_TYPE, "documentId", String.valueOf(account.id()),
                "businessKey", vendor.number(), "companyCode", vendor.companyCode(), "title", "Bank account of " + vendor.name(),
                "requester", user.username(), "amountMinor", 0, "currency", vendor.currency().getCode(),
                "counterparty", vendor.name()));
        return account;
    }

    public VendorBankAccount withdraw(long id, CurrentUser user) {
        VendorBankAccount account = visible(id, user);
        account.require(BankAccountStatus.PENDING);
        publish(PayablesMessages.BANK_ACCOUNT_WITHDRAWN, account, Map.of());
        return account;
    }

    /** Told by the process; the person is the one who confirmed. */
    public void activate(long id, @Nullable String callBack) {
        VendorBankAccount account = accounts.findById(id).orElseThrow();
        if (account.status() == BankAccountStatus.PENDING) {
            accounts.findByVendorIdInAndStatusIn(List.of(account.vendorId()), List.of(BankAccountStatus.ACTIVE)).forEach(VendorBankAccount::replace);
            account.activate(callBack, clock.instant());
        }
    }

    public void discard(long id, @Nullable String callBack) {
        VendorBankAccount account = accounts.findById(id).orElseThrow();
        if (account.status() == BankAccountStatus.PENDING) {
            account.refuse(callBack, clock.instant());
        }
    }

    /** Remembers who answered. */
    @EventListener
    public void decided(TaskDecided decided) {
        if (decided.decision().elementId().equals(PayablesMessages.CONFIRM_BANK_ACCOUNT_TASK)) {
            accounts.findById(Long.valueOf(decided.task().documentId())).orElseThrow().answer(decided.decision().decidedBy());
        }
    }

    private VendorBankAccount visible(long id, CurrentUser user) {
        return accounts.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("bank account", id));
    }

    private static void check(BankAccountInput input) {
        if (input.iban() != null && !Iban.isValid(input.iban())) {
            throw new Refusal.Invalid("iban", "has wrong check digits");
        }
        if (input.iban() == null && (input.accountNumber() == null || input.routingNumber() == null)) {
            throw new Refusal.Invalid("iban", "or account and routing number are required");
        }
    }

    private void publish(String message, VendorBankAccount account, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(account.id()), variables);
    }
}
