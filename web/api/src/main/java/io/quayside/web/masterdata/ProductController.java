package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
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
@RequestMapping("/api/products")
class ProductController {

    private static final Sort STANDARD = Sort.by("name", "id");
    private static final Map<String, String> SORTABLE = Map.of("sku", "sku", "name", "name", "gtin", "gtin", "categoryCode", "categoryCode",
            "active", "active", "weightKg", "weightKg", "standardPrice", "standardPrice.amount", "tracking", "tracking");
    private final Products products;
    private final ProductResponses responses;

    ProductController(Products products, ProductResponses responses) {
        this.products = products;
        this.responses = responses;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<ProductResponse>> list(ListQuery query, CurrentUser user) {
        Page<Product> page = products.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent(), user), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @EveryRole
    ProductResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(products.get(id, user.companies()), user);
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ProductResponse create(@Valid @RequestBody ProductDetails details, CurrentUser user) {
        return responses.of(products.create(details, user.companies()), user);
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    ProductResponse change(@PathVariable long id, @Valid @RequestBody ProductDetails details, CurrentUser user) {
        return responses.of(products.change(id, details, user.companies()), user);
    }
}
