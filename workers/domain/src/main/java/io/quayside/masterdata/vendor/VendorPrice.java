package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor charges for a product from a quantity on: the price of one of the minimum quantity's units, from the first to the last
 * day of validity, both included.
 */
@Entity
@Table(name = "masterdata_vendor_price")
public class VendorPrice extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long vendorId;
    private long productId;
    private String vendorSku;
    private Quantity minQuantity;
    private BigMoney unitPrice;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private Integer leadTimeDays;
    private boolean contract;
    private String source;

    protected VendorPrice() {
    }

    public VendorPrice(VendorPriceDetails details) {
        companyCode = details.companyCode();
        vendorId = details.vendorId();
        productId = details.productId();
        change(details);
    }

    void change(VendorPriceDetails details) {
        vendorSku = details.vendorSku();
        minQuantity = details.minQuantity();
        unitPrice = details.unitPrice();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
        leadTimeDays = details.leadTimeDays();
        contract = details.contract();
    }

    /** What another document has brought about. */
    VendorPrice from(String document) {
        source = document;
        return this;
    }

    /** None on a day before the first: the price is void. */
    void end(LocalDate lastDay) {
        if (validUntil == null || validUntil.isAfter(lastDay)) {
            validUntil = lastDay;
        }
    }

    /** The number of the document that the price comes from; none for one that was entered or imported. */
    public @Nullable String source() {
        return source;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long vendorId() {
        return vendorId;
    }

    public long productId() {
        return productId;
    }

    public Quantity minQuantity() {
        return minQuantity;
    }

    public BigMoney unitPrice() {
        return unitPrice;
    }

    /** None means the vendor's own lead time. */
    public @Nullable Integer leadTimeDays() {
        return leadTimeDays;
    }

    public boolean isContract() {
        return contract;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public VendorPriceDetails details() {
        return new VendorPriceDetails(companyCode, vendorId, productId, vendorSku, minQuantity, unitPrice, validFrom, validUntil,
                leadTimeDays, contract, version());
    }
}
