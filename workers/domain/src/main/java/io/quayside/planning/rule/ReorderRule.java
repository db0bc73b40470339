package io.quayside.planning.rule;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a round found last stands with the rule; only rounds write it. */
@Entity
@Table(name = "planning_reorder_rule")
public class ReorderRule extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String warehouseCode;
    private long productId;
    @Enumerated(EnumType.STRING)
    private ReorderMethod method;
    private BigDecimal minQuantity;
    private BigDecimal maxQuantity;
    private BigDecimal multiple;
    @Enumerated(EnumType.STRING)
    private PackRounding rounding;
    private int daysToPurchase;
    private Long vendorId;
    private Integer leadTimeDays;
    private BigDecimal leadTimeDeviation;
    private BigDecimal serviceLevel;
    private int historyDays;
    private int coverDays;
    private String costCentre;
    private boolean active;
    @Column(insertable = false, updatable = false)
    private BigDecimal onHand;
    @Column(insertable = false, updatable = false)
    private BigDecimal available;
    @Column(insertable = false, updatable = false)
    private BigDecimal projected;
    @Column(insertable = false, updatable = false)
    private BigDecimal reorderLevel;
    @Column(insertable = false, updatable = false)
    private BigDecimal targetLevel;
    @Column(insertable = false, updatable = false)
    private boolean below;
    @Column(insertable = false, updatable = false)
    private Instant computedAt;

    protected ReorderRule() {
    }

    ReorderRule(ReorderRuleDetails details) {
        companyCode = details.companyCode();
        warehouseCode = details.warehouseCode();
        productId = details.productId();
        change(details);
    }

    final void change(ReorderRuleDetails details) {
        method = details.method();
        minQuantity = details.minQuantity();
        maxQuantity = details.maxQuantity();
        multiple = details.multiple();
        rounding = details.rounding();
        daysToPurchase = details.daysToPurchase();
        vendorId = details.vendorId();
        leadTimeDays = details.leadTimeDays();
        leadTimeDeviation = details.leadTimeDeviation();
        serviceLevel = details.serviceLevel();
        historyDays = details.historyDays();
        coverDays = details.coverDays();
        costCentre = details.costCentre();
        active = details.active();
    }

    /** As of the last round; none before the first. */
    public record LastRound(BigDecimal onHand, BigDecimal available, BigDecimal projected, BigDecimal reorderLevel, BigDecimal targetLevel, boolean below, Instant computedAt) {
    }

    public @Nullable LastRound lastRound() {
        return computedAt == null ? null : new LastRound(onHand, available, projected, reorderLevel, targetLevel, below, computedAt);
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

    public ReorderRuleDetails details() {
        return new ReorderRuleDetails(companyCode, warehouseCode, productId, method, minQuantity, maxQuantity, multiple, rounding, daysToPurchase, vendorId, leadTimeDays,
                leadTimeDeviation, serviceLevel, historyDays, coverDays, costCentre, active, version());
    }
}
