package io.quayside.web.quality;

import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.InspectionPlanDetails;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class InspectionPlanResponses {

    private final GoodsNames names;

    InspectionPlanResponses(GoodsNames names) {
        this.names = names;
    }

    InspectionPlanResponse of(InspectionPlan plan) {
        return of(List.of(plan)).getFirst();
    }

    List<InspectionPlanResponse> of(List<InspectionPlan> plans) {
        var known = names.of(plans, InspectionPlan::productId, InspectionPlan::vendorId, plan -> null);
        return plans.stream().map(plan -> {
            InspectionPlanDetails details = plan.details();
            return new InspectionPlanResponse(plan.id(), details, known.sku(details.productId()), known.product(details.productId()), known.vendor(details.vendorId()));
        }).toList();
    }
}
