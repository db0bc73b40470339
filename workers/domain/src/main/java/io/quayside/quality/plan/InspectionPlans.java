package io.quayside.quality.plan;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.quality.sampling.Sampling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class InspectionPlans extends Register<InspectionPlan, Long, InspectionPlanDetails> {

    private final InspectionPlanRows rows;
    private final Products products;
    private final ProductCategories categories;
    private final Vendors vendors;
    private final Sampling sampling;

    InspectionPlans(InspectionPlanRows rows, Products products, ProductCategories categories, Vendors vendors, Sampling sampling) {
        super("inspection plan", rows, filter("id", "companyCode", "searchText", "companyCode", "productId", "categoryCode", "vendorId", "operation", "trigger", "active"));
        this.rows = rows;
        this.products = products;
        this.categories = categories;
        this.vendors = vendors;
        this.sampling = sampling;
    }

    public List<InspectionPlan> active(String companyCode) {
        return rows.findByCompanyCodeAndActiveTrue(companyCode);
    }

    public Map<Long, InspectionPlan> byId(Set<Long> ids) {
        return rows.findAllById(ids).stream().collect(Collectors.toMap(InspectionPlan::id, Function.identity()));
    }

    @Override
    protected void check(InspectionPlanDetails details, Optional<InspectionPlan> present) {
        require(details.productId() == null || details.categoryCode() == null, "categoryCode", "leave it open where a product is named");
        require(details.productId() == null || !products.byId(List.of(details.productId())).isEmpty(), "productId", "is not a product");
        require(details.categoryCode() == null || categories.find(details.categoryCode(), Set.of()).isPresent(), "categoryCode", "is not a product category");
        require(details.vendorId() == null || vendors.find(details.vendorId(), Set.of(details.companyCode())).isPresent(), "vendorId", "is not a vendor of the company");
        require(details.operation() == Operation.RECEIPT || details.trigger() == Trigger.ALL, "trigger", "only lots of receipts are taken by turns");
        require(details.operation() == Operation.STOCK || details.repeatDays() == null, "repeatDays", "only goods in stock are inspected again");
        require(details.trigger() != Trigger.EVERY_NTH || details.everyNth() != null, "everyNth", "say which lot");
        require(details.trigger() != Trigger.PERCENT || details.percent() != null, "percent", "say how many percent");
        require(sampling.limits().stream().anyMatch(limit -> limit.compareTo(details.aql()) == 0), "aql",
                "is none of " + sampling.limits().stream().map(limit -> limit.stripTrailingZeros().toPlainString()).collect(Collectors.joining(", ")));
        checkCharacteristics(details.characteristics());
    }

    private static void checkCharacteristics(List<Characteristic> characteristics) {
        for (int i = 0; i < characteristics.size(); i++) {
            Characteristic each = characteristics.get(i);
            String path = "characteristics[%d].".formatted(i);
            if (each.kind() == CharacteristicKind.MEASURE) {
                require(each.lowerLimit() != null || each.upperLimit() != null, path + "upperLimit", "give at least one limit");
                require(each.lowerLimit() == null || each.upperLimit() == null || each.lowerLimit().compareTo(each.upperLimit()) <= 0,
                        path + "upperLimit", "lies below the lower limit");
            } else {
                require(each.lowerLimit() == null && each.upperLimit() == null, path + "lowerLimit", "only a measure has limits");
            }
        }
        require(characteristics.stream().map(Characteristic::name).distinct().count() == characteristics.size(), "characteristics", "have the same name");
    }

    @Override
    protected InspectionPlan make(InspectionPlanDetails details) {
        return new InspectionPlan(details);
    }

    @Override
    protected void apply(InspectionPlan plan, InspectionPlanDetails details) {
        plan.change(details);
    }
}
