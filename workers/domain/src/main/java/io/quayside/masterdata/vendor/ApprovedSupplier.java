package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;

/** A vendor is approved to supply a product, or every product of a category, between two days, both included. */
@Entity
@Table(name = "masterdata_approved_supplier")
public class ApprovedSupplier extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long vendorId;
    private Long productId;
    private String categoryCode;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected ApprovedSupplier() {
    }

    public ApprovedSupplier(ApprovedSupplierDetails details) {
        companyCode = details.companyCode();
        change(details);
    }

    void change(ApprovedSupplierDetails details) {
        vendorId = details.vendorId();
        productId = details.productId();
        categoryCode = details.categoryCode();
        validFrom = details.validFrom();
        validUntil = details.validUntil();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long vendorId() {
        return vendorId;
    }

    boolean supplies(long product, Set<String> categories) {
        return productId == null ? categories.contains(categoryCode) : productId == product;
    }

    public ApprovedSupplierDetails details() {
        return new ApprovedSupplierDetails(companyCode, vendorId, productId, categoryCode, validFrom, validUntil, version());
    }
}
