package io.quayside.inventory.count;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has counted a bin counts it no second time and never approves the difference. */
@Component
class CountDeeds implements DocumentDeeds {

    private final CountRows counts;

    CountDeeds(CountRows counts) {
        this.counts = counts;
    }

    @Override
    public String documentType() {
        return CountMessages.DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return counts.findById(Long.valueOf(documentId)).map(CountDeeds::deeds).orElse(List.of());
    }

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return switch (elementId) {
            case CountMessages.COUNT_TASK -> Optional.of(Duty.COUNT);
            case CountMessages.RECOUNT_TASK -> Optional.of(Duty.RECOUNT);
            default -> DocumentDeeds.super.dutyOf(elementId);
        };
    }

    private static List<Deed> deeds(StockCount count) {
        return Stream.concat(Stream.ofNullable(count.countedBy()).map(person -> new Deed(Duty.COUNT, person)),
                Stream.ofNullable(count.recountedBy()).map(person -> new Deed(Duty.RECOUNT, person))).toList();
    }
}
