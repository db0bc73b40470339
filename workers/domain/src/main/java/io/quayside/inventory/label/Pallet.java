package io.quayside.inventory.label;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.AppendOnlyEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A pallet with a number that no other has, anywhere. */
@Entity
@Table(name = "inventory_pallet")
public class Pallet extends AppendOnlyEntity implements CompanyOwned {

    private String companyCode;
    private String sscc;
    private Instant createdAt;
    private String createdBy;

    protected Pallet() {
    }

    Pallet(String companyCode, String sscc, Instant createdAt, String createdBy) {
        this.companyCode = companyCode;
        this.sscc = sscc;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String sscc() {
        return sscc;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
