package io.quayside.inventory.count;

import io.quayside.approval.Completions;
import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has counted a bin counts it no second time and never approves the difference. */
@Component
class CountDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return CountMessages.DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(CountMessages.COUNT_TASK, Duty.COUNT, CountMessages.RECOUNT_TASK, Duty.RECOUNT, Completions.APPROVE_TASK, Duty.APPROVE);
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(counters(Duty.COUNT, 1), counters(Duty.RECOUNT, 2));
    }

    private static DeedSource counters(Duty duty, int attempt) {
        return DeedSource.of(duty, "inventory_count_counter c where c.count_id = {document} and c.attempt = " + attempt, "c.counted_by");
    }

    static GuardedDocument document(StockCount count) {
        return new GuardedDocument(CountMessages.DOCUMENT_TYPE, count.id(), count.number(), count.companyCode());
    }
}
