package io.quayside.masterdata.product;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /** Every category with all that is above it, itself included. */
    public Map<String, Set<String>> paths() {
        Map<String, ProductCategory> byCode = all().stream().collect(Collectors.toMap(ProductCategory::code, Function.identity()));
        return byCode.keySet().stream().collect(Collectors.toMap(Function.identity(), code -> path(code, byCode)));
    }

    private static Set<String> path(String code, Map<String, ProductCategory> byCode) {
        Set<String> path = new LinkedHashSet<>();
        for (ProductCategory each = byCode.get(code); each != null && path.add(each.code()); ) {
            each = each.parentCode() == null ? null : byCode.get(each.parentCode());
        }
        return path;
    }

    /** The category and those above it, nearest first. */
    public List<String> upwards(String code) {
        Map<String, ProductCategory> byCode = all().stream().collect(Collectors.toMap(ProductCategory::code, Function.identity()));
        return List.copyOf(path(code, byCode));
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
