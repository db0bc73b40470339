package io.quayside.masterdata.vendor;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

    boolean supplies(Product product) {
        return productId == null ? product.categoryCode().equals(categoryCode) : productId == product.id();
    }

    public ApprovedSupplierDetails details() {
        return new ApprovedSupplierDetails(companyCode, vendorId, productId, categoryCode, validFrom, validUntil, version());
    }
}
