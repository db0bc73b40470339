package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.PackagingDetails;
import io.quayside.masterdata.product.ProductPackaging;
import io.quayside.masterdata.product.ProductPackagings;
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
@RequestMapping("/api/product-packagings")
class ProductPackagingController {

    private static final Sort STANDARD = Sort.by("name", "id");
    private static final String[] SORTABLE = {"name", "gtin", "productId"};
    private final ProductPackagings packagings;

    ProductPackagingController(ProductPackagings packagings) {
        this.packagings = packagings;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<PackagingDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(packagings.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), ProductPackagingController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<PackagingDetails> show(@PathVariable long id, CurrentUser user) {
        return row(packagings.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<PackagingDetails> create(@Valid @RequestBody PackagingDetails details, CurrentUser user) {
        return row(packagings.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    Row<PackagingDetails> change(@PathVariable long id, @Valid @RequestBody PackagingDetails details, CurrentUser user) {
        return row(packagings.change(id, details, user.companies()));
    }

    private static Row<PackagingDetails> row(ProductPackaging packaging) {
        return Row.of(packaging.getId(), packaging.details());
    }
}
