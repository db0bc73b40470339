package io.quayside.valuation.landedcost;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A part of a bill that pays for a part of a landed cost. */
@Entity
@Table(name = "valuation_clearing_link")
public class ClearingLink extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String billReference;
    private String costReference;
    private Money amount;
    private long ledgerEntryId;
    private String linkedBy;
    private Instant linkedAt;
    private @Nullable String undoneBy;
    private @Nullable Instant undoneAt;

    protected ClearingLink() {
    }

    ClearingLink(String companyCode, String billReference, String costReference, Money amount, String by, Instant at) {
        this.companyCode = companyCode;
        this.billReference = billReference;
        this.costReference = costReference;
        this.amount = amount;
        linkedBy = by;
        linkedAt = at;
    }

    void booked(long entryId) {
        ledgerEntryId = entryId;
    }

    void undo(String by, Instant at) {
        if (undoneAt != null) {
            throw new Refusal.Conflict("undone", "The link is undone already.");
        }
        undoneBy = by;
        undoneAt = at;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String billReference() {
        return billReference;
    }

    public String costReference() {
        return costReference;
    }

    public Money amount() {
        return amount;
    }

    public long ledgerEntryId() {
        return ledgerEntryId;
    }

    public String linkedBy() {
        return linkedBy;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }
}
