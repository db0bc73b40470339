package io.quayside.quality.score;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A vendor's score as of its last event; shares in percent, none where nothing is known. */
@Entity
@Table(name = "quality_vendor_score")
public class VendorScore extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long vendorId;
    private BigDecimal score;
    private BigDecimal acceptedPercent;
    private BigDecimal onTimePercent;
    private BigDecimal accuratePercent;
    private Instant calculatedAt;

    protected VendorScore() {
    }

    VendorScore(String companyCode, long vendorId) {
        this.companyCode = companyCode;
        this.vendorId = vendorId;
    }

    void become(ScoreFormula formula, Instant at) {
        score = formula.score().orElse(null);
        acceptedPercent = percent(formula.quality());
        onTimePercent = percent(formula.punctuality());
        accuratePercent = percent(formula.accuracy());
        calculatedAt = at;
    }

    private static BigDecimal percent(Optional<Double> share) {
        return share.map(each -> BigDecimal.valueOf(100 * each).setScale(1, RoundingMode.HALF_UP)).orElse(null);
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long vendorId() {
        return vendorId;
    }

    /** From 0 to 100. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public @Nullable BigDecimal acceptedPercent() {
        return acceptedPercent;
    }

    public @Nullable BigDecimal onTimePercent() {
        return onTimePercent;
    }

    public @Nullable BigDecimal accuratePercent() {
        return accuratePercent;
    }

    public Instant calculatedAt() {
        return calculatedAt;
    }
}
