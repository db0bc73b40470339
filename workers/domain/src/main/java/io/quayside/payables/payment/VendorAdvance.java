package io.quayside.payables.payment;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that a vendor gets before the bill. */
@Entity
@Table(name = "payables_vendor_advance")
public class VendorAdvance extends BusinessEntity {

    private String companyCode;
    private String number;
    private long vendorId;
    private String vendorName;
    private String orderNumber;
    @Enumerated(EnumType.STRING)
    private AdvanceStatus status = AdvanceStatus.REQUESTED;
    private Money amount;
    private Money cleared;
    private LocalDate payOn;
    private String note;
    private String requestedBy;
    private Instant requestedAt;

    protected VendorAdvance() {
    }

    VendorAdvance(String number, Vendor vendor, AdvanceInput input, String by, Instant at) {
        this.number = number;
        companyCode = vendor.companyCode();
        vendorId = vendor.id();
        vendorName = vendor.name();
        orderNumber = input.orderNumber();
        amount = input.amount();
        cleared = Money.zero(amount.getCurrencyUnit());
        payOn = input.payOn();
        note = input.note();
        requestedBy = by;
        requestedAt = at;
    }

    void pay() {
        require(AdvanceStatus.REQUESTED);
        status = AdvanceStatus.PAID;
    }

    /** The bank has sent it back; a part that a bill was cleared against cannot be. */
    void sentBack() {
        if (status != AdvanceStatus.PAID || cleared.isPositive()) {
            throw new Refusal.Conflict("advance-cleared", "A bill is cleared against %s already.".formatted(number));
        }
        status = AdvanceStatus.REQUESTED;
    }

    void cancel() {
        require(AdvanceStatus.REQUESTED);
        status = AdvanceStatus.CANCELLED;
    }

    void clear(Money part) {
        require(AdvanceStatus.PAID);
        if (part.isGreaterThan(open())) {
            throw new Refusal.Invalid("amount", "only %s of %s is open".formatted(open(), number));
        }
        cleared = cleared.plus(part);
        status = open().isZero() ? AdvanceStatus.CLEARED : AdvanceStatus.PAID;
    }

    void require(AdvanceStatus allowed) {
        if (status != allowed) {
            throw new Refusal.Conflict("wrong-status", "%s is %s.".formatted(number, status.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** What no bill has been cleared against. */
    public Money open() {
        return amount.minus(cleared);
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public @Nullable String orderNumber() {
        return orderNumber;
    }

    public AdvanceStatus status() {
        return status;
    }

    public Money amount() {
        return amount;
    }

    public Money cleared() {
        return cleared;
    }

    public LocalDate payOn() {
        return payOn;
    }

    public @Nullable String note() {
        return note;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
