package io.quayside.valuation.newcost;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who asks for a new cost does not approve it. */
@Component
class StockRevaluationDeeds implements DocumentDeeds {

    @Override
    public String documentType() {
        return StockRevaluations.DOCUMENT_TYPE;
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "valuation_stock_revaluation v where v.id = {document}", "v.requested_by"));
    }
}
