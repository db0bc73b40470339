package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductCategory;
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
@RequestMapping("/api/product-categories")
class ProductCategoryController {

    private static final Sort STANDARD = Sort.by("name", "code");
    private static final String[] SORTABLE = {"code", "name", "risk", "parentCode"};
    private final ProductCategories productCategories;

    ProductCategoryController(ProductCategories productCategories) {
        this.productCategories = productCategories;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<CategoryDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(productCategories.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), ProductCategoryController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<CategoryDetails> show(@PathVariable String id, CurrentUser user) {
        return row(productCategories.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<CategoryDetails> create(@Valid @RequestBody CategoryDetails details, CurrentUser user) {
        return row(productCategories.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    Row<CategoryDetails> change(@PathVariable String id, @Valid @RequestBody CategoryDetails details, CurrentUser user) {
        return row(productCategories.change(id, details, user.companies()));
    }

    private static Row<CategoryDetails> row(ProductCategory productCategory) {
        return Row.of(productCategory.getId(), productCategory.details());
    }
}
