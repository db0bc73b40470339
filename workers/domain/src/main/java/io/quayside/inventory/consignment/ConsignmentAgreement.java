package io.quayside.inventory.consignment;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "inventory_consignment_agreement")
public class ConsignmentAgreement extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long vendorId;
    private Long productId;
    private boolean active;

    protected ConsignmentAgreement() {
    }

    ConsignmentAgreement(ConsignmentDetails details) {
        companyCode = details.companyCode();
        vendorId = details.vendorId();
        productId = details.productId();
        change(details);
    }

    void change(ConsignmentDetails details) {
        active = details.active();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long vendorId() {
        return vendorId;
    }

    /** None for all that the vendor delivers. */
    public @Nullable Long productId() {
        return productId;
    }

    public ConsignmentDetails details() {
        return new ConsignmentDetails(companyCode, vendorId, productId, active, version());
    }
}
