package io.quayside.purchasing.rfq;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has entered or awarded quotes for a requisition does not approve it. */
@Component
class QuotedRequisitionDeeds implements DocumentDeeds {

    private final Rfqs rfqs;
    private final RfqQuotes quotes;
    private final RfqAwards awards;

    QuotedRequisitionDeeds(Rfqs rfqs, RfqQuotes quotes, RfqAwards awards) {
        this.rfqs = rfqs;
        this.quotes = quotes;
        this.awards = awards;
    }

    @Override
    public String documentType() {
        return "requisition";
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        List<Long> asked = rfqs.findByRequisitionIdOrderByNumber(Long.parseLong(documentId)).stream().map(Rfq::id).toList();
        return asked.isEmpty() ? List.of() : Stream.concat(
                quotes.enteredBy(asked).stream().map(person -> new Deed(Duty.ENTER_QUOTES, person)),
                awards.awardedBy(asked).stream().map(person -> new Deed(Duty.AWARD, person))).toList();
    }
}
