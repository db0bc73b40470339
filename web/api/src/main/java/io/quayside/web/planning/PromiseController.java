package io.quayside.web.planning;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.product.Products;
import io.quayside.planning.promise.Promise;
import io.quayside.planning.promise.Promising;
import io.quayside.shared.Quantity;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.InvalidQuery;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be promised of a product, and when so much of it arrives. */
@RestController
class PromiseController {

    private final Promising promising;
    private final Products products;

    PromiseController(Promising promising, Products products) {
        this.promising = promising;
        this.products = products;
    }

    @GetMapping("/api/available-to-promise")
    @AnyRole
    AvailabilityResponse availability(@RequestParam long productId, @RequestParam String warehouseCode, CurrentUser user) {
        return AvailabilityResponse.of(promising.availability(warehouseCode, productId, user.companies()), products.get(productId));
    }

    /** From every warehouse of the person's companies, or from one; without a unit in the base unit of the product. */
    @GetMapping("/api/promises")
    @AnyRole
    List<Promise> promises(@RequestParam long productId, @RequestParam BigDecimal quantity, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String warehouseCode, @RequestParam(defaultValue = "") List<String> companyCode, CurrentUser user) {
        if (quantity.stripTrailingZeros().scale() > Quantity.MAX_SCALE) {
            throw new InvalidQuery("quantity", "has at most %d decimals".formatted(Quantity.MAX_SCALE));
        }
        Quantity wanted = Quantity.of(quantity, unit == null ? products.get(productId).baseUnit() : unit);
        return promising.promises(productId, wanted, warehouseCode, user.visible(companyCode));
    }
}
