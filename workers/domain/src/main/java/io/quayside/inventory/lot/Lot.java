package io.quayside.inventory.lot;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Goods of one product that belong together, or one piece with its serial number. */
@Entity
@Table(name = "inventory_lot")
public class Lot extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long productId;
    private String number;
    @Column(name = "is_serial")
    private boolean serial;
    private LocalDate expiresOn;
    private Long vendorId;
    private String vendorLot;
    @Enumerated(EnumType.STRING)
    private LotStatus status;
    private Instant createdAt;

    /** Found by its number and by the vendor's. */
    @Formula("CONCAT(number, ' ', COALESCE(vendor_lot, ''))")
    private String searchText;

    protected Lot() {
    }

    public Lot(String companyCode, long productId, String number, boolean serial, LotOrigin origin, Instant createdAt) {
        this.companyCode = companyCode;
        this.productId = productId;
        this.number = number;
        this.serial = serial;
        expiresOn = origin.expiresOn();
        vendorId = origin.vendorId();
        vendorLot = origin.vendorLot();
        status = LotStatus.AVAILABLE;
        this.createdAt = createdAt;
    }

    void become(LotStatus next) {
        status = next;
    }

    void correctExpiry(@Nullable LocalDate date) {
        expiresOn = date;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long productId() {
        return productId;
    }

    public String number() {
        return number;
    }

    public boolean isSerial() {
        return serial;
    }

    /** The last day on which it may be used. */
    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable Long vendorId() {
        return vendorId;
    }

    public @Nullable String vendorLot() {
        return vendorLot;
    }

    public LotStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public boolean isExpiredOn(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    public boolean isUsableOn(LocalDate today) {
        return status == LotStatus.AVAILABLE && !isExpiredOn(today);
    }
}
