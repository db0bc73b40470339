package io.quayside.purchasing.rfq;

import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Which quote got a line, what the best would have been, and why another one was chosen. Kept as it was decided. */
@Entity
@Table(name = "purchasing_rfq_award")
public class RfqAward extends AppendOnlyEntity {

    private String companyCode;
    private long rfqId;
    private long rfqLineId;
    private long quoteId;
    private long vendorId;
    private String vendorName;
    private BigMoney landedPrice;
    private long bestQuoteId;
    private String bestVendorName;
    private BigMoney bestPrice;
    private String reason;
    private String awardedBy;
    private Instant awardedAt;

    protected RfqAward() {
    }

    RfqAward(Rfq rfq, RfqLine line, ComparedQuote chosen, ComparedQuote best, @Nullable String reason, String by, Instant at) {
        companyCode = rfq.companyCode();
        rfqId = rfq.id();
        rfqLineId = line.id();
        quoteId = chosen.quote().id();
        vendorId = chosen.quote().vendorId();
        vendorName = chosen.vendorName();
        landedPrice = chosen.landedPrice();
        bestQuoteId = best.quote().id();
        bestVendorName = best.vendorName();
        bestPrice = best.landedPrice();
        this.reason = reason;
        awardedBy = by;
        awardedAt = at;
    }

    public long rfqId() {
        return rfqId;
    }

    public long rfqLineId() {
        return rfqLineId;
    }

    public long quoteId() {
        return quoteId;
    }

    public long vendorId() {
        return vendorId;
    }

    public String vendorName() {
        return vendorName;
    }

    public BigMoney landedPrice() {
        return landedPrice;
    }

    public boolean isBest() {
        return quoteId == bestQuoteId;
    }

    public String bestVendorName() {
        return bestVendorName;
    }

    public BigMoney bestPrice() {
        return bestPrice;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String awardedBy() {
        return awardedBy;
    }

    public Instant awardedAt() {
        return awardedAt;
    }
}
