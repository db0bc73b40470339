package io.quayside.inventory.kit;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
public class Kits extends Register<Kit, Long, KitDetails> {

    private final KitRows rows;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Companies companies;

    Kits(KitRows rows, Products products, UnitsOfMeasure units, Companies companies) {
        super("kit", rows, filter("id", "companyCode", null, "companyCode", "productId", "active"));
        this.rows = rows;
        this.products = products;
        this.units = units;
        this.companies = companies;
    }

    @Override
    protected void check(KitDetails details, Optional<Kit> present) {
        List<Long> parts = details.components().stream().map(KitDetails.Component::productId).toList();
        require(products.find(details.productId(), Set.of()).isPresent(), "productId", "is not a product");
        require(present.isEmpty() || present.get().productId() == details.productId(), "productId", "cannot be changed");
        require(rows.findByCompanyCodeAndProductId(details.companyCode(), details.productId()).filter(kit -> !Optional.of(kit).equals(present)).isEmpty(), "productId",
                "is a kit already");
        require(Set.copyOf(parts).size() == parts.size(), "components", "name a product twice");
        require(products.byId(parts).size() == parts.size(), "components", "name a product that does not exist");
        require(!contains(details.companyCode(), parts, details.productId()), "components", "contain the kit itself");
        require(details.labour() == null || details.labour().getCurrencyUnit().equals(companies.get(details.companyCode()).currency()), "labour",
                "must be in the company's currency");
    }

    /** Through kits at every level. */
    private boolean contains(String companyCode, List<Long> parts, long product) {
        Deque<Long> open = new ArrayDeque<>(parts);
        Set<Long> seen = new HashSet<>();
        while (!open.isEmpty()) {
            long part = open.pop();
            if (part == product) {
                return true;
            }
            if (seen.add(part)) {
                rows.findByCompanyCodeAndProductId(companyCode, part).ifPresent(kit -> open.addAll(kit.components().keySet()));
            }
        }
        return false;
    }

    @Override
    protected Kit make(KitDetails details) {
        return new Kit(inBaseUnits(details));
    }

    @Override
    protected void apply(Kit kit, KitDetails details) {
        kit.change(inBaseUnits(details));
    }

    private KitDetails inBaseUnits(KitDetails details) {
        Map<Long, Product> product = products.byId(details.components().stream().map(KitDetails.Component::productId).toList());
        return new KitDetails(details.companyCode(), details.productId(), details.labour(), details.components().stream()
                .map(each -> inBaseUnit(each, product.get(each.productId()))).toList(), details.active(), details.version());
    }

    private KitDetails.Component inBaseUnit(KitDetails.Component part, Product product) {
        return part.unit() == null ? part : new KitDetails.Component(part.productId(), units.inBaseUnit(Quantity.of(part.quantity(), part.unit()), product, "components").value());
    }
}
