package io.quayside.valuation.newcost;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the stock of a product is to cost from now on. A product has one open revaluation at most. */
@Entity
@Table(name = "valuation_stock_revaluation")
public class StockRevaluation extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private RevaluationStatus status = RevaluationStatus.IN_APPROVAL;
    private long productId;
    private @Nullable Long openProductId;
    private BigDecimal quantity;
    private Money oldValue;
    private BigMoney newUnitCost;
    private Money difference;
    private String reason;
    private String requestedBy;
    private Instant requestedAt;
    private @Nullable String answer;
    private @Nullable Instant endedAt;

    protected StockRevaluation() {
    }

    StockRevaluation(String companyCode, String number, long productId, BigMoney newUnitCost, String reason, String by, Instant at) {
        this.companyCode = companyCode;
        this.number = number;
        this.productId = productId;
        openProductId = productId;
        this.newUnitCost = newUnitCost;
        this.reason = reason;
        requestedBy = by;
        requestedAt = at;
    }

    /** What it would make of the stock, or has made of it. */
    void concerns(BigDecimal stock, Money worth, Money change) {
        quantity = stock;
        oldValue = worth;
        difference = change;
    }

    void posted(Instant at) {
        end(RevaluationStatus.POSTED, null, at);
    }

    void reject(@Nullable String comment, Instant at) {
        end(RevaluationStatus.REJECTED, comment, at);
    }

    private void end(RevaluationStatus how, @Nullable String comment, Instant at) {
        if (status != RevaluationStatus.IN_APPROVAL) {
            throw new Refusal.Conflict("wrong-status", "%s is decided already.".formatted(number));
        }
        status = how;
        answer = comment;
        endedAt = at;
        openProductId = null;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public RevaluationStatus status() {
        return status;
    }

    public long productId() {
        return productId;
    }

    /** In the product's base unit, when it was asked for, or posted. */
    public BigDecimal quantity() {
        return quantity;
    }

    /** What that stock was worth. */
    public Money oldValue() {
        return oldValue;
    }

    public BigMoney newUnitCost() {
        return newUnitCost;
    }

    public Money difference() {
        return difference;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** What who did not approve it said. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
