package io.quayside.quality.plan;

import io.quayside.masterdata.Rows;
import java.util.List;

interface InspectionPlanRows extends Rows<InspectionPlan, Long> {

    List<InspectionPlan> findByCompanyCodeAndActiveTrue(String companyCode);
}
