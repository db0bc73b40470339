package io.quayside.payables.bank;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "payables_vendor_bank_account")
public class VendorBankAccount extends BusinessEntity {

    private String companyCode;
    private long vendorId;
    private String vendorName;
    private String holder;
    private String iban;
    private String accountNumber;
    private String routingNumber;
    private String bic;
    @Enumerated(EnumType.STRING)
    private BankAccountStatus status = BankAccountStatus.PENDING;
    private String reason;
    private String changedBy;
    private Instant changedAt;
    private String confirmedBy;
    private Instant confirmedAt;
    private String callBack;

    protected VendorBankAccount() {
    }

    VendorBankAccount(Vendor vendor, BankAccountInput input, String changedBy, Instant at) {
        companyCode = vendor.companyCode();
        vendorId = vendor.id();
        vendorName = vendor.name();
        holder = input.holder();
        iban = input.iban();
        accountNumber = input.accountNumber();
        routingNumber = input.routingNumber();
        bic = input.bic();
        reason = input.reason();
        this.changedBy = changedBy;
        changedAt = at;
    }

    void answer(String by) {
        confirmedBy = by;
    }

    void activate(@Nullable String evidence, Instant at) {
        require(BankAccountStatus.PENDING);
        status = BankAccountStatus.ACTIVE;
        confirmedAt = at;
        callBack = evidence;
    }

    void replace() {
        require(BankAccountStatus.ACTIVE);
        status = BankAccountStatus.REPLACED;
    }

    void refuse(@Nullable String evidence, Instant at) {
        require(BankAccountStatus.PENDING);
        status = BankAccountStatus.REFUSED;
        confirmedAt = at;
        callBack = evidence;
    }

    void require(BankAccountStatus allowed) {
        if (status != allowed) {
            throw new Refusal.Conflict("wrong-status", "The account is %s.".formatted(status.name().toLowerCase(Locale.ROOT)));
        }
    }

    public String companyCode() {
        return companyCode;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public String holder() {
        return holder;
    }

    public @Nullable String iban() {
        return iban;
    }

    public @Nullable String accountNumber() {
        return accountNumber;
    }

    public @Nullable String routingNumber() {
        return routingNumber;
    }

    public @Nullable String bic() {
        return bic;
    }

    public BankAccountStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    /** Whom somebody spoke to before it counted. */
    public @Nullable String callBack() {
        return callBack;
    }
}
