package io.quayside.web.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.quality.plan.InspectionPlanDetails;
import org.jspecify.annotations.Nullable;

record InspectionPlanResponse(
        long id, @JsonUnwrapped InspectionPlanDetails details, @Nullable String productSku, @Nullable String productName, @Nullable String vendorName) {
}
