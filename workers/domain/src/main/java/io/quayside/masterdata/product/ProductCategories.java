package io.quayside.masterdata.product;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class ProductCategories extends Register<ProductCategory, String, CategoryDetails> {

    private final CategoryRows rows;

    ProductCategories(CategoryRows rows) {
        super("product category", rows, filter("code", null, "name", "code", "parentCode", "risk"));
        this.rows = rows;
    }

    public ProductCategory get(String code) {
        return rows.findById(code).orElseThrow(() -> new Refusal.NotFound("product category", code));
    }

    public Map<String, ProductCategory> byCode(Collection<String> codes) {
        return rows.findAllById(Set.copyOf(codes)).stream().collect(Collectors.toMap(ProductCategory::code, Function.identity()));
    }

    public List<ProductCategory> all() {
        return rows.findAll();
    }

    @Override
    protected void check(CategoryDetails details, Optional<ProductCategory> present) {
        require(present.isPresent() || !rows.existsById(details.code()), "code", "is in use");
        Set<String> seen = new HashSet<>(Set.of(details.code()));
        for (String above = details.parentCode(); above != null; above = parentOf(above)) {
            require(seen.add(above), "parentCode", "is below this category");
        }
    }

    private String parentOf(String code) {
        return rows.findById(code).orElseThrow(() -> new Refusal.Invalid("parentCode", "is not a category")).parentCode();
    }

    @Override
    protected ProductCategory make(CategoryDetails details) {
        return new ProductCategory(details);
    }

    @Override
    protected void apply(ProductCategory category, CategoryDetails details) {
        category.change(details);
    }
}
