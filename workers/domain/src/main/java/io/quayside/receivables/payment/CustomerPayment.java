package io.quayside.receivables.payment;

import io.quayside.masterdata.customer.Customer;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import io.quayside.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money that came from a customer; {@code companyAmount} is what came to the bank at the rate of the day. */
@Entity
@Table(name = "receivables_customer_payment")
public class CustomerPayment extends BusinessEntity {

    private String companyCode;
    private String requestKey;
    private String number;
    @Enumerated(EnumType.STRING)
    private PaymentStatus status = PaymentStatus.OPEN;
    private long customerId;
    private String customerName;
    private Money amount;
    private Money companyAmount;
    private Money allocated;
    private LocalDate receivedOn;
    private String bankReference;
    private String note;
    private long entryId;
    private String bookedBy;
    private Instant bookedAt;
    private String reversalReason;
    private String reversedBy;
    private Instant reversedAt;
    private String searchText;

    protected CustomerPayment() {
    }

    CustomerPayment(Customer customer, PaymentInput input, Money companyAmount, String by, Instant at) {
        companyCode = customer.companyCode();
        requestKey = input.key();
        customerId = customer.id();
        customerName = customer.name();
        amount = input.amount();
        this.companyAmount = companyAmount;
        allocated = Money.zero(amount.getCurrencyUnit());
        receivedOn = input.receivedOn();
        bankReference = input.bankReference();
        note = input.note();
        bookedBy = by;
        bookedAt = at;
    }

    CustomerPayment numbered(String given) {
        number = given;
        searchText = SearchText.of(number, customerName, bankReference);
        return this;
    }

    void booked(long entry) {
        entryId = entry;
    }

    void use(Money part) {
        requireNotReversed();
        if (part.isGreaterThan(open())) {
            throw new Refusal.Conflict("allocated-beyond-open", "Only %s of %s is left.".formatted(open(), number));
        }
        allocated = allocated.plus(part);
        status = open().isZero() ? PaymentStatus.ALLOCATED : PaymentStatus.OPEN;
    }

    void giveBack(Money part) {
        requireNotReversed();
        allocated = allocated.minus(part);
        status = PaymentStatus.OPEN;
    }

    void reverse(String reason, String by, Instant at) {
        requireNotReversed();
        if (!allocated.isZero()) {
            throw new IllegalStateException(number + " is still allocated");
        }
        status = PaymentStatus.REVERSED;
        reversalReason = reason;
        reversedBy = by;
        reversedAt = at;
    }

    void requireNotReversed() {
        if (status == PaymentStatus.REVERSED) {
            throw new Refusal.Conflict("wrong-status", "%s is reversed.".formatted(number));
        }
    }

    /** What settles no invoice yet; nothing if it was reversed. */
    public Money open() {
        return status == PaymentStatus.REVERSED ? Money.zero(amount.getCurrencyUnit()) : amount.minus(allocated);
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public PaymentStatus status() {
        return status;
    }

    public long customerId() {
        return customerId;
    }

    public String customerName() {
        return customerName;
    }

    public Money amount() {
        return amount;
    }

    public Money companyAmount() {
        return companyAmount;
    }

    public Money allocated() {
        return allocated;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable String bankReference() {
        return bankReference;
    }

    public @Nullable String note() {
        return note;
    }

    public long entryId() {
        return entryId;
    }

    public String bookedBy() {
        return bookedBy;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public @Nullable String reversalReason() {
        return reversalReason;
    }

    public @Nullable String reversedBy() {
        return reversedBy;
    }

    public @Nullable Instant reversedAt() {
        return reversedAt;
    }
}
