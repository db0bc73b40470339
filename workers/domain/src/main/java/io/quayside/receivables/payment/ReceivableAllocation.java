package io.quayside.receivables.payment;

import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A part of an invoice that a part of a credit has settled; {@code companyAmount} is what left the account of receivables. */
@Entity
@Table(name = "receivables_allocation")
public class ReceivableAllocation extends BusinessEntity {

    private String companyCode;
    @Enumerated(EnumType.STRING)
    private AllocationSource sourceKind;
    private long sourceId;
    private String sourceNumber;
    private long invoiceId;
    private String invoiceNumber;
    private long customerId;
    private LocalDate allocatedOn;
    private Money amount;
    private Money discount;
    private Money companyAmount;
    private long entryId;
    private String allocatedBy;
    private Instant allocatedAt;
    private String undoneBy;
    private Instant undoneAt;

    protected ReceivableAllocation() {
    }

    ReceivableAllocation(Credit credit, CustomerInvoice invoice, Money amount, Money discount, Money companyAmount, String by) {
        companyCode = invoice.companyCode();
        sourceKind = credit.kind();
        sourceId = credit.id();
        sourceNumber = credit.number();
        invoiceId = invoice.id();
        invoiceNumber = invoice.label();
        customerId = invoice.customerId();
        this.amount = amount;
        this.discount = discount;
        this.companyAmount = companyAmount;
        allocatedBy = by;
    }

    ReceivableAllocation posted(long entry, LocalDate on, Instant at) {
        entryId = entry;
        allocatedOn = on;
        allocatedAt = at;
        return this;
    }

    void undo(String by, Instant at) {
        if (!isLive()) {
            throw new Refusal.Conflict("already-undone", "It was undone by %s already.".formatted(undoneBy));
        }
        undoneBy = by;
        undoneAt = at;
    }

    public boolean isLive() {
        return undoneAt == null;
    }

    /** What it has settled of the invoice. */
    public Money gross() {
        return amount.plus(discount);
    }

    public String companyCode() {
        return companyCode;
    }

    public AllocationSource sourceKind() {
        return sourceKind;
    }

    public long sourceId() {
        return sourceId;
    }

    public String sourceNumber() {
        return sourceNumber;
    }

    public long invoiceId() {
        return invoiceId;
    }

    public String invoiceNumber() {
        return invoiceNumber;
    }

    public long customerId() {
        return customerId;
    }

    public LocalDate allocatedOn() {
        return allocatedOn;
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

    public String allocatedBy() {
        return allocatedBy;
    }

    public Instant allocatedAt() {
        return allocatedAt;
    }

    public @Nullable String undoneBy() {
        return undoneBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }
}
