package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.vendor.ApprovedSupplier;
import io.quayside.masterdata.vendor.ApprovedSupplierDetails;
import io.quayside.masterdata.vendor.ApprovedSuppliers;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
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
@RequestMapping("/api/approved-suppliers")
class ApprovedSupplierController {

    private static final Sort STANDARD = Sort.by("vendorId", "id");
    private static final Map<String, String> SORTABLE = Map.of("validFrom", "validFrom", "validUntil", "validUntil", "categoryCode", "categoryCode");
    private final ApprovedSuppliers approvedSuppliers;
    private final ApprovedSupplierResponses responses;

    ApprovedSupplierController(ApprovedSuppliers approvedSuppliers, ApprovedSupplierResponses responses) {
        this.approvedSuppliers = approvedSuppliers;
        this.responses = responses;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<ApprovedSupplierResponse>> list(ListQuery query, CurrentUser user) {
        Page<ApprovedSupplier> page = approvedSuppliers.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @EveryRole
    ApprovedSupplierResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(approvedSuppliers.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ApprovedSupplierResponse create(@Valid @RequestBody ApprovedSupplierDetails details, CurrentUser user) {
        return responses.of(approvedSuppliers.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    ApprovedSupplierResponse change(@PathVariable long id, @Valid @RequestBody ApprovedSupplierDetails details, CurrentUser user) {
        return responses.of(approvedSuppliers.change(id, details, user.companies()));
    }
}
