package io.quayside.quality.nonconformance;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.quality.QualityMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who took the corrective action; somebody else verifies it. */
@Component
class NonconformanceDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return QualityMessages.NONCONFORMANCE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(QualityMessages.VERIFY_TASK, Duty.VERIFY);
    }

    /** Nobody is asked about it or corrects it. */
    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of();
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.CORRECT, "quality_nonconformance n where n.id = {document}", "n.corrected_by"));
    }
}
