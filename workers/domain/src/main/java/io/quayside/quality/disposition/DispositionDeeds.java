package io.quayside.quality.disposition;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.quality.QualityMessages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who decided what becomes of a part; somebody else countersigns or approves it. */
@Component
class DispositionDeeds implements DocumentDeeds {

    private final Dispositions dispositions;

    DispositionDeeds(Dispositions dispositions) {
        this.dispositions = dispositions;
    }

    @Override
    public String documentType() {
        return QualityMessages.DISPOSITION;
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(QualityMessages.COUNTERSIGN_TASK) ? Optional.of(Duty.COUNTERSIGN) : DocumentDeeds.super.dutyOf(elementId);
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return dispositions.findById(Long.valueOf(documentId)).stream()
                .flatMap(disposition -> Stream.ofNullable(disposition.decidedBy())).map(by -> new Deed(Duty.DISPOSE, by)).toList();
    }
}
