package io.quayside.payables.payment;

import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.joda.money.Money;

/** A bit by which an invoice or a note was settled; {@code companyAmount} is what left the account of payables. */
@Entity
@Table(name = "payables_settlement")
public class Settlement extends AppendOnlyEntity {

    /** By what. */
    public enum Kind {
        PAYMENT, ADVANCE, CREDIT
    }

    private String companyCode;
    private long invoiceId;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String sourceNumber;
    private LocalDate settledOn;
    private Money amount;
    private Money discount;
    private Money companyAmount;
    private long entryId;

    protected Settlement() {
    }

    Settlement(VendorInvoice invoice, Kind kind, String sourceNumber, LocalDate on, Money amount, Money discount, Money companyAmount, long entryId) {
        companyCode = invoice.companyCode();
        invoiceId = invoice.id();
        this.kind = kind;
        this.sourceNumber = sourceNumber;
        settledOn = on;
        this.amount = amount;
        this.discount = discount;
        this.companyAmount = companyAmount;
        this.entryId = entryId;
    }

    /** What takes it back, by an entry of its own. */
    Settlement reversed(LocalDate on, long byEntry) {
        Settlement reversal = new Settlement();
        reversal.companyCode = companyCode;
        reversal.invoiceId = invoiceId;
        reversal.kind = kind;
        reversal.sourceNumber = sourceNumber;
        reversal.settledOn = on;
        reversal.amount = amount.negated();
        reversal.discount = discount.negated();
        reversal.companyAmount = companyAmount.negated();
        reversal.entryId = byEntry;
        return reversal;
    }

    public long invoiceId() {
        return invoiceId;
    }

    public Kind kind() {
        return kind;
    }

    /** Of the proposal, the advance or the other document. */
    public String sourceNumber() {
        return sourceNumber;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public Money amount() {
        return amount;
    }

    public Money discount() {
        return discount;
    }

    public Money companyAmount() {
        return companyAmount;
    }

    public long entryId() {
        return entryId;
    }
}
