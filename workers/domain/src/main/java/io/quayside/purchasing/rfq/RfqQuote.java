package io.quayside.purchasing.rfq;

import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What a vendor has quoted for a line. Another quote supersedes it; it is never changed. */
@Entity
@Table(name = "purchasing_rfq_quote")
public class RfqQuote extends BusinessEntity {

    private String companyCode;
    private long rfqId;
    private long rfqLineId;
    private long vendorId;
    private BigMoney unitPrice;
    private BigDecimal minQuantity;
    private BigDecimal packQuantity;
    private int leadTimeDays;
    private LocalDate validUntil;
    private BigDecimal freight;
    private BigDecimal dutyPercent;
    private String vendorReference;
    private String note;
    private String enteredBy;
    private Instant enteredAt;
    private boolean superseded;

    protected RfqQuote() {
    }

    RfqQuote(Rfq rfq, QuoteInput input, String by, Instant at) {
        companyCode = rfq.companyCode();
        rfqId = rfq.id();
        rfqLineId = input.lineId();
        vendorId = input.vendorId();
        unitPrice = Amounts.unitPrice(input.unitPrice().getAmount(), input.unitPrice().getCurrencyUnit());
        minQuantity = input.minQuantity();
        packQuantity = input.packQuantity();
        leadTimeDays = input.leadTimeDays();
        validUntil = input.validUntil();
        freight = input.freight();
        dutyPercent = input.dutyPercent();
        vendorReference = input.vendorReference();
        note = input.note();
        enteredBy = by;
        enteredAt = at;
    }

    void supersede() {
        superseded = true;
    }

    /** Price, duty and freight of one unit, in the currency of the quote. */
    public BigMoney landedPrice() {
        BigDecimal duty = unitPrice.getAmount().multiply(dutyPercent).movePointLeft(2);
        return Amounts.unitPrice(unitPrice.getAmount().add(duty).add(freight), unitPrice.getCurrencyUnit());
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }

    public long rfqLineId() {
        return rfqLineId;
    }

    public long vendorId() {
        return vendorId;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    public BigDecimal minQuantity() {
        return minQuantity;
    }

    public @Nullable BigDecimal packQuantity() {
        return packQuantity;
    }

    public int leadTimeDays() {
        return leadTimeDays;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public BigDecimal freight() {
        return freight;
    }

    public BigDecimal dutyPercent() {
        return dutyPercent;
    }

    public @Nullable String vendorReference() {
        return vendorReference;
    }

    public @Nullable String note() {
        return note;
    }

    public String enteredBy() {
        return enteredBy;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}
