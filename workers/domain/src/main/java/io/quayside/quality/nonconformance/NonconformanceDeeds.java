package io.quayside.quality.nonconformance;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.quality.QualityMessages;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who took the corrective action; somebody else verifies it. */
@Component
class NonconformanceDeeds implements DocumentDeeds {

    private final Nonconformances nonconformances;

    NonconformanceDeeds(Nonconformances nonconformances) {
        this.nonconformances = nonconformances;
    }

    @Override
    public String documentType() {
        return QualityMessages.NONCONFORMANCE;
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(QualityMessages.VERIFY_TASK) ? Optional.of(Duty.VERIFY) : Optional.empty();
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return nonconformances.findById(Long.valueOf(documentId)).stream()
                .flatMap(each -> Stream.ofNullable(each.correctedBy())).map(by -> new Deed(Duty.CORRECT, by)).toList();
    }
}
