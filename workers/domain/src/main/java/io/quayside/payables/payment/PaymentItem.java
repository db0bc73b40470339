package io.quayside.payables.payment;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One document in a proposal. {@code payment} is what the bank pays for it, {@code companyAmount} the same at the rate of the proposal. */
@Entity
@Table(name = "payables_payment_item")
public class PaymentItem extends BusinessEntity {

    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    private long documentId;
    private String documentNumber;
    private Long liveDocument;
    private long vendorId;
    private String vendorName;
    private LocalDate dueDate;
    private Money open;
    private Money discount;
    private Money payment;
    private Money companyAmount;
    @Enumerated(EnumType.STRING)
    private Exclusion exclusion;
    private Long bankAccountId;
    private boolean bankDataChanged;
    private LocalDate returnedOn;
    private String returnedBy;
    private String returnReason;

    protected PaymentItem() {
    }

    PaymentItem(Payable payable) {
        kind = payable.kind();
        documentId = payable.documentId();
        documentNumber = payable.documentNumber();
        liveDocument = payable.documentId();
        vendorId = payable.vendorId();
        vendorName = payable.vendorName();
        dueDate = payable.dueDate();
        open = payable.open();
        discount = payable.discount();
        payment = open.minus(discount);
        companyAmount = payment;
    }

    /** @param why null to pay it */
    void exclude(@Nullable Exclusion why) {
        exclusion = why;
    }

    void payTo(@Nullable Long account, boolean changedLately) {
        bankAccountId = account;
        bankDataChanged = changedLately;
    }

    /** Less than everything earns no discount. */
    void payPartly(Money amount) {
        boolean whole = amount.isEqual(open.minus(discount));
        if (!whole && (!amount.isPositive() || amount.isGreaterThan(open) || kind != ItemKind.INVOICE)) {
            throw new Refusal.Invalid("payment", "can be anything up to %s of an invoice".formatted(open));
        }
        discount = whole ? discount : Money.zero(open.getCurrencyUnit());
        payment = amount;
    }

    void value(Money inCompanyCurrency) {
        companyAmount = inCompanyCurrency;
    }

    void sentBack(LocalDate on, String by, String reason) {
        returnedOn = on;
        returnedBy = by;
        returnReason = reason;
    }

    /** Other proposals may pay it. */
    void letGo() {
        liveDocument = null;
    }

    public boolean isPaid() {
        return exclusion == null;
    }

    public ItemKind kind() {
        return kind;
    }

    public long documentId() {
        return documentId;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public LocalDate dueDate() {
        return dueDate;
    }

    public Money open() {
        return open;
    }

    public Money discount() {
        return discount;
    }

    public Money payment() {
        return payment;
    }

    public Money companyAmount() {
        return companyAmount;
    }

    public @Nullable Exclusion exclusion() {
        return exclusion;
    }

    public @Nullable Long bankAccountId() {
        return bankAccountId;
    }

    public boolean isBankDataChanged() {
        return bankDataChanged;
    }

    /** The day when the bank's return of the payment was booked; null while it stands. */
    public @Nullable LocalDate returnedOn() {
        return returnedOn;
    }

    public @Nullable String returnedBy() {
        return returnedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }

    /** All items that go to one vendor in one currency are one payment. */
    PaymentKey key() {
        return new PaymentKey(vendorId, open.getCurrencyUnit());
    }

    record PaymentKey(long vendorId, CurrencyUnit currency) implements Comparable<PaymentKey> {
        @Override
        public int compareTo(PaymentKey other) {
            int byVendor = Long.compare(vendorId, other.vendorId);
            return byVendor != 0 ? byVendor : currency.compareTo(other.currency);
        }
    }
}
