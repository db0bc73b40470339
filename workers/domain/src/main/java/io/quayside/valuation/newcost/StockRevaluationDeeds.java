package io.quayside.valuation.newcost;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who asks for a new cost does not approve it. */
@Component
class StockRevaluationDeeds implements DocumentDeeds {

    private final StockRevaluationRows revaluations;

    StockRevaluationDeeds(StockRevaluationRows revaluations) {
        this.revaluations = revaluations;
    }

    @Override
    public String documentType() {
        return StockRevaluations.DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return revaluations.findById(Long.valueOf(documentId)).map(each -> List.of(new Deed(Duty.REQUEST, each.requestedBy()))).orElse(List.of());
    }
}
