package io.quayside.quality.disposition;

import io.quayside.approval.Completions;
import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.quality.QualityMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who decided what becomes of a part; somebody else countersigns or approves it. */
@Component
class DispositionDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return QualityMessages.DISPOSITION;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(QualityMessages.COUNTERSIGN_TASK, Duty.COUNTERSIGN, Completions.APPROVE_TASK, Duty.APPROVE);
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.DISPOSE, "quality_disposition p where p.id = {document}", "p.decided_by"));
    }
}
