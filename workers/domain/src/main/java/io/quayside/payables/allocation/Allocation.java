package io.quayside.payables.allocation;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A part of an invoice line that pays for a part of a receipt line; the quantity is in the unit of both orders and invoices. */
@Entity
@Table(name = "payables_allocation")
public class Allocation extends BusinessEntity {

    private String companyCode;
    private long invoiceLineId;
    private long receiptLineId;
    private Quantity quantity;
    private Money cleared;
    private String allocatedBy;
    private Instant allocatedAt;

    protected Allocation() {
    }

    Allocation(String companyCode, long invoiceLineId, long receiptLineId, Quantity quantity, String by, Instant at) {
        this.companyCode = companyCode;
        this.invoiceLineId = invoiceLineId;
        this.receiptLineId = receiptLineId;
        this.quantity = quantity;
        allocatedBy = by;
        allocatedAt = at;
    }

    /** @param amount what it took from the accrual of the receipt, in the company's currency */
    public void clear(Money amount) {
        if (isCleared()) {
            throw new IllegalStateException("Allocation %d is cleared already".formatted(id()));
        }
        cleared = amount;
    }

    public boolean isCleared() {
        return cleared != null;
    }

    public String companyCode() {
        return companyCode;
    }

    public long invoiceLineId() {
        return invoiceLineId;
    }

    public long receiptLineId() {
        return receiptLineId;
    }

    public Quantity quantity() {
        return quantity;
    }

    public @Nullable Money cleared() {
        return cleared;
    }

    public String allocatedBy() {
        return allocatedBy;
    }

    public Instant allocatedAt() {
        return allocatedAt;
    }
}
