package io.quayside.purchasing.vendor;

import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.shared.Refusal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApprovingVendorsTest extends PurchasingIntegrationTest {

    @Autowired
    private ApprovingVendors approving;
    @Autowired
    private Vendors vendors;

    private String company;
    private Vendor vendor;

    @BeforeEach
    void beaEntersAVendor() {
        company = mother.company();
        vendor = vendors.create(entered(VendorStatus.NEW), Set.of(company), "bea");
    }

    @Test
    void aSecondPersonMakesItActive() {
        Vendor approved = approving.approve(vendor.id(), buyer("bob"));

        assertThat(approved.status()).isEqualTo(VendorStatus.ACTIVE);
        assertThat(approved.approvedBy()).contains("bob");
        assertThatThrownBy(() -> approving.approve(vendor.id(), buyer("bob"))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoCreatedItDoesNotAndTheAttemptIsKept() {
        assertThatThrownBy(() -> approving.approve(vendor.id(), buyer("bea")))
                .isInstanceOfSatisfying(Refusal.Forbidden.class, refusal -> assertThat(refusal.slug()).isEqualTo("segregation-of-duties"));

        assertThat(vendors.get(vendor.id()).status()).isEqualTo(VendorStatus.NEW);
        assertThat(jdbc.sql("select rule from approval_sod_refusal where document_type = 'vendor' and document_id = ?")
                .param(String.valueOf(vendor.id())).query(String.class).list()).containsExactly("create-vendor-approve");
    }

    @Test
    void nobodyMakesItActiveByEnteringOrChangingIt() {
        assertThatThrownBy(() -> vendors.create(entered(VendorStatus.ACTIVE), Set.of(company), "bea")).isInstanceOf(Refusal.Invalid.class);
        VendorDetails active = new VendorDetails(company, vendor.number(), "V", VendorStatus.ACTIVE, "EUR", 5, null, null, null, null, null, null, null,
                null, null, null, vendor.version());
        assertThatThrownBy(() -> vendors.change(vendor.id(), active, Set.of(company)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, refusal -> assertThat(refusal.errors()).containsOnlyKeys("status"));
    }

    @Test
    void aVendorOfAnotherCompanyIsNotThere() {
        assertThatThrownBy(() -> approving.approve(vendor.id(), user("bob", "OTHER", Role.BUYER))).isInstanceOf(Refusal.NotFound.class);
    }

    private CurrentUser buyer(String username) {
        return user(username, company, Role.BUYER);
    }

    private VendorDetails entered(VendorStatus status) {
        return new VendorDetails(company, null, "V", status, "EUR", 5, null, null, null, null, null, null, null, null, null, null, null);
    }
}
