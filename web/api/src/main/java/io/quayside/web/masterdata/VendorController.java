package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.vendor.ApprovingVendors;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/vendors")
class VendorController {

    private static final Sort STANDARD = Sort.by("name", "id");
    private static final String[] SORTABLE = {"number", "name", "status", "currency", "leadTimeDays", "city", "country", "companyCode", "rating"};
    private final Vendors vendors;
    private final ApprovingVendors approving;

    VendorController(Vendors vendors, ApprovingVendors approving) {
        this.vendors = vendors;
        this.approving = approving;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<VendorDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(vendors.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), VendorController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<VendorDetails> show(@PathVariable long id, CurrentUser user) {
        return row(vendors.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<VendorDetails> create(@Valid @RequestBody VendorDetails details, CurrentUser user) {
        return row(vendors.create(details, user.companies(), user.username()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    Row<VendorDetails> change(@PathVariable long id, @Valid @RequestBody VendorDetails details, CurrentUser user) {
        return row(vendors.change(id, details, user.companies()));
    }

    @PostMapping("/{id}/approve")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    Row<VendorDetails> approve(@PathVariable long id, CurrentUser user) {
        return row(approving.approve(id, user));
    }

    private static Row<VendorDetails> row(Vendor vendor) {
        return Row.of(vendor.getId(), vendor.details());
    }
}
