package io.quayside.quality.plan;

import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductCategory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which plan applies to goods: one for the product before one for its category, the nearest, before one for all; with the vendor before without. */
@Component
public class ApplyingPlans {

    private static final int DEEPEST = 20;

    private final InspectionPlans plans;
    private final ProductCategories categories;
    private final JdbcClient jdbc;

    ApplyingPlans(InspectionPlans plans, ProductCategories categories, JdbcClient jdbc) {
        this.plans = plans;
        this.categories = categories;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<InspectionPlan> to(Operation operation, String companyCode, long productId, String categoryCode, @Nullable Long vendorId) {
        List<String> path = path(categoryCode);
        return plans.active(companyCode).stream().filter(plan -> plan.operation() == operation)
                .filter(plan -> plan.productId() == null || plan.productId() == productId)
                .filter(plan -> plan.categoryCode() == null || path.contains(plan.categoryCode()))
                .filter(plan -> plan.vendorId() == null || plan.vendorId().equals(vendorId))
                .min(Comparator.<InspectionPlan>comparingInt(plan -> distance(plan, path))
                        .thenComparing(plan -> plan.vendorId() == null).thenComparing(InspectionPlan::id));
    }

    /** Counts a lot and gives how many there were before it; the count stays locked until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long count(InspectionPlan plan, long productId, @Nullable Long vendorId) {
        long vendor = vendorId == null ? 0 : vendorId;
        jdbc.sql("""
                insert into quality_plan_lots (plan_id, product_id, vendor_id, lots) values (?, ?, ?, 1)
                on duplicate key update lots = lots + 1""").params(plan.id(), productId, vendor).update();
        return jdbc.sql("select lots - 1 from quality_plan_lots where plan_id = ? and product_id = ? and vendor_id = ?")
                .params(plan.id(), productId, vendor).query(Long.class).single();
    }

    private static int distance(InspectionPlan plan, List<String> path) {
        return plan.productId() != null ? -1 : plan.categoryCode() == null ? DEEPEST : path.indexOf(plan.categoryCode());
    }

    /** The category and those above it, the nearest first. */
    private List<String> path(String categoryCode) {
        var path = new ArrayList<String>();
        Optional<ProductCategory> category = categories.find(categoryCode, Set.of());
        while (category.isPresent() && path.size() < DEEPEST) {
            path.add(category.get().code());
            category = Optional.ofNullable(category.get().parentCode()).flatMap(parent -> categories.find(parent, Set.of()));
        }
        return path;
    }
}
