package io.quayside.planning.proposal;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Made, renewed and withdrawn by rounds; decided by buyers. While it is open it names its product once more, under a unique key. */
@Entity
@Table(name = "planning_reorder_proposal")
public class ReorderProposal extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private long productId;
    private Long openProductId;
    private long ruleId;
    private int ruleVersion;
    @Enumerated(EnumType.STRING)
    private ProposalStatus status;
    @Enumerated(EnumType.STRING)
    private ReorderMethod method;
    @Enumerated(EnumType.STRING)
    private PackRounding rounding;
    private Quantity quantity;
    private Long vendorId;
    private String costCentre;
    private Calculation calculation;
    private Instant createdAt;
    private Instant computedAt;
    private String changedBy;
    private String changeReason;
    private Instant decidedAt;
    private String decidedBy;
    private String reason;
    private Long requisitionId;
    private String requisitionNumber;

    protected ReorderProposal() {
    }

    /** A person's quantity is left alone by later rounds. */
    void change(Quantity newQuantity, String why, String by) {
        requireOpen("changed");
        quantity = newQuantity;
        changeReason = why;
        changedBy = by;
    }

    void accept(long requisition, String number, String by, Instant at) {
        requireOpen("accepted");
        requisitionId = requisition;
        requisitionNumber = number;
        decide(ProposalStatus.ACCEPTED, by, at);
    }

    void reject(String why, String by, Instant at) {
        requireOpen("rejected");
        reason = why;
        decide(ProposalStatus.REJECTED, by, at);
    }

    private void decide(ProposalStatus how, String by, Instant at) {
        status = how;
        openProductId = null;
        decidedBy = by;
        decidedAt = at;
    }

    private void requireOpen(String participle) {
        if (status != ProposalStatus.OPEN) {
            throw new Refusal.Conflict("wrong-status", "This proposal is %s and cannot be %s.".formatted(status.name().toLowerCase(Locale.ROOT), participle));
        }
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public long productId() {
        return productId;
    }

    public long ruleId() {
        return ruleId;
    }

    int ruleVersion() {
        return ruleVersion;
    }

    public ProposalStatus status() {
        return status;
    }

    public ReorderMethod method() {
        return method;
    }

    public PackRounding rounding() {
        return rounding;
    }

    public Quantity quantity() {
        return quantity;
    }

    public @Nullable Long vendorId() {
        return vendorId;
    }

    public @Nullable String costCentre() {
        return costCentre;
    }

    public Calculation calculation() {
        return calculation;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant computedAt() {
        return computedAt;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public @Nullable String changeReason() {
        return changeReason;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Long requisitionId() {
        return requisitionId;
    }

    public @Nullable String requisitionNumber() {
        return requisitionNumber;
    }
}
