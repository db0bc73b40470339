package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPriceDetails;
import io.quayside.masterdata.vendor.VendorPrices;
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
@RequestMapping("/api/vendor-prices")
class VendorPriceController {

    private static final Sort STANDARD = Sort.by("id");
    private static final Map<String, String> SORTABLE = Map.of("validFrom", "validFrom", "validUntil", "validUntil", "contract", "contract",
            "leadTimeDays", "leadTimeDays", "unitPrice", "unitPrice.amount", "minQuantity", "minQuantity.value", "vendorSku", "vendorSku");
    private final VendorPrices vendorPrices;
    private final VendorPriceResponses responses;

    VendorPriceController(VendorPrices vendorPrices, VendorPriceResponses responses) {
        this.vendorPrices = vendorPrices;
        this.responses = responses;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<VendorPriceResponse>> list(ListQuery query, CurrentUser user) {
        Page<VendorPrice> page = vendorPrices.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @EveryRole
    VendorPriceResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(vendorPrices.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    VendorPriceResponse create(@Valid @RequestBody VendorPriceDetails details, CurrentUser user) {
        return responses.of(vendorPrices.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    VendorPriceResponse change(@PathVariable long id, @Valid @RequestBody VendorPriceDetails details, CurrentUser user) {
        return responses.of(vendorPrices.change(id, details, user.companies()));
    }
}
