package io.quayside.inventory.reservation;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is free of a product in a warehouse, in the order of its removal strategy. */
@Component
public class FreeStock {

    public record Share(long locationId, @Nullable Long lotId, @Nullable Long ownerId, BigDecimal quantity) {
    }

    private final ProductStock stock;
    private final RemovalRules rules;
    private final Companies companies;
    private final Clock clock;

    FreeStock(ProductStock stock, RemovalRules rules, Companies companies, Clock clock) {
        this.stock = stock;
        this.rules = rules;
        this.companies = companies;
        this.clock = clock;
    }

    /**
     * The shares that make up the quantity, for the caller to move in the same transaction.
     *
     * @throws Refusal.Conflict {@code insufficient-stock}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Share> take(String companyCode, String warehouseCode, Product product, BigDecimal wanted) {
        stock.lock(companyCode, product.id());
        LocalDate today = LocalDate.now(clock.withZone(companies.get(companyCode).timeZone()));
        List<Share> shares = new ArrayList<>();
        BigDecimal open = wanted;
        for (Pickable each : stock.pickable(companyCode, warehouseCode, product.id(), today).stream()
                .sorted(rules.strategy(companyCode, warehouseCode, product).order()).toList()) {
            BigDecimal share = each.free().min(open);
            if (share.signum() > 0) {
                shares.add(new Share(each.quant().locationId(), none(each.quant().lotId()), none(each.quant().ownerId()), share));
                open = open.subtract(share);
            }
        }
        if (open.signum() > 0) {
            throw new Refusal.Conflict("insufficient-stock", "%s of %s are missing in %s.".formatted(Quantity.of(open, product.baseUnit()), product.sku(), warehouseCode));
        }
        return shares;
    }

    private static @Nullable Long none(long id) {
        return id == 0 ? null : id;
    }
}
