package io.quayside.valuation.landedcost;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Charges for the goods of some receipts; once posted they are part of what the goods cost. */
@Entity
@Table(name = "valuation_landed_cost")
public class LandedCost extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private LandedCostStatus status = LandedCostStatus.DRAFT;
    private LocalDate costDate;
    private String description;
    private @Nullable Long vendorId;
    private Money total;
    private String createdBy;
    private Instant createdAt;
    private @Nullable String postedBy;
    private @Nullable Instant postedAt;
    private @Nullable String reversedBy;
    private @Nullable Instant reversedAt;
    private @Nullable String reverseReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "valuation_landed_cost_charge", joinColumns = @JoinColumn(name = "landed_cost_id"))
    @OrderColumn(name = "line_number")
    private List<Charge> charges = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "valuation_landed_cost_receipt", joinColumns = @JoinColumn(name = "landed_cost_id"))
    @OrderColumn(name = "line_number")
    @Column(name = "receipt_id")
    private List<Long> receiptIds = new ArrayList<>();

    protected LandedCost() {
    }

    LandedCost(String number, LandedCostDetails details, Money total, String by, Instant at) {
        this.number = number;
        companyCode = details.companyCode();
        createdBy = by;
        createdAt = at;
        change(details, total);
    }

    /** @param newTotal of the charges, in the company's currency */
    void change(LandedCostDetails details, Money newTotal) {
        requireDraft("changed");
        costDate = details.costDate();
        description = details.description();
        vendorId = details.vendorId();
        total = newTotal;
        charges.clear();
        charges.addAll(details.charges());
        receiptIds.clear();
        receiptIds.addAll(details.receiptIds());
    }

    void post(Money finalTotal, String by, Instant at) {
        requireDraft("posted");
        total = finalTotal;
        status = LandedCostStatus.POSTED;
        postedBy = by;
        postedAt = at;
    }

    void reverse(String reason, String by, Instant at) {
        if (status != LandedCostStatus.POSTED) {
            throw new Refusal.Conflict("wrong-status", "%s is not posted, so there is nothing to undo.".formatted(number));
        }
        status = LandedCostStatus.REVERSED;
        reverseReason = reason;
        reversedBy = by;
        reversedAt = at;
    }

    private void requireDraft(String participle) {
        if (status != LandedCostStatus.DRAFT) {
            throw new Refusal.Conflict("already-posted", "%s is posted and cannot be %s.".formatted(number, participle));
        }
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public LandedCostStatus status() {
        return status;
    }

    /** In the company's currency. */
    public Money total() {
        return total;
    }

    public String createdBy() {
        return createdBy;
    }

    public @Nullable String postedBy() {
        return postedBy;
    }

    public @Nullable Instant postedAt() {
        return postedAt;
    }

    public LandedCostDetails details() {
        return new LandedCostDetails(companyCode, costDate, description, vendorId, charges, receiptIds, version());
    }

    public @Nullable String reversedBy() {
        return reversedBy;
    }

    public @Nullable Instant reversedAt() {
        return reversedAt;
    }

    public @Nullable String reverseReason() {
        return reverseReason;
    }
}
