package io.quayside.inventory.consignment;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
public class ConsignmentAgreements extends Register<ConsignmentAgreement, Long, ConsignmentDetails> {

    private static final String TAKEN = "has an agreement already";
    private final ConsignmentRows rows;
    private final Vendors vendors;
    private final Products products;

    ConsignmentAgreements(ConsignmentRows rows, Vendors vendors, Products products) {
        super("consignment agreement", rows, filter("id", "companyCode", null, "companyCode", "vendorId", "productId", "active"));
        this.rows = rows;
        this.vendors = vendors;
        this.products = products;
    }

    /** Whom goods belong to that this vendor delivers now: the vendor by agreement, else nobody but the company. */
    public @Nullable Long ownerOf(String companyCode, long vendorId, long productId) {
        return rows.findByCompanyCodeAndVendorId(companyCode, vendorId).stream().map(ConsignmentAgreement::details)
                .anyMatch(agreed -> agreed.active() && (agreed.productId() == null || agreed.productId() == productId)) ? vendorId : null;
    }

    @Override
    protected void check(ConsignmentDetails details, Optional<ConsignmentAgreement> present) {
        require(vendors.find(details.vendorId(), Set.of(details.companyCode())).isPresent(), "vendorId", "is not a vendor of the company");
        require(details.productId() == null || products.find(details.productId(), Set.of()).isPresent(), "productId", "is not a product");
        present.map(ConsignmentAgreement::details).ifPresent(before -> require(before.vendorId().equals(details.vendorId())
                && Objects.equals(before.productId(), details.productId()), "vendorId", "and product cannot be changed"));
        require(present.isPresent() || rows.findByCompanyCodeAndVendorId(details.companyCode(), details.vendorId()).stream()
                .noneMatch(agreed -> Objects.equals(agreed.productId(), details.productId())), "productId", TAKEN);
    }

    @Override
    protected Optional<Refusal> refused() {
        return Optional.of(new Refusal.Invalid("productId", TAKEN));
    }

    @Override
    protected ConsignmentAgreement make(ConsignmentDetails details) {
        return new ConsignmentAgreement(details);
    }

    @Override
    protected void apply(ConsignmentAgreement agreement, ConsignmentDetails details) {
        agreement.change(details);
    }
}
