package io.quayside.web.quality;

import io.quayside.quality.inspection.Inspection;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class InspectionResponses {

    private final GoodsNames names;

    InspectionResponses(GoodsNames names) {
        this.names = names;
    }

    List<InspectionResponse> of(List<Inspection> inspections) {
        var known = names.of(inspections, Inspection::productId, Inspection::vendorId, Inspection::lotId);
        return inspections.stream().map(inspection -> InspectionResponse.of(inspection, known)).toList();
    }
}
