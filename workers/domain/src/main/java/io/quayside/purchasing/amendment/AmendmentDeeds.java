package io.quayside.purchasing.amendment;

import io.quayside.approval.Completions;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.OrderOrigin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who has proposed the change of an order, ordered it and asked for it. */
@Component
class AmendmentDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "order-amendment";

    private final OrderAmendments amendments;
    private final OrderAccess orders;

    AmendmentDeeds(OrderAmendments amendments, OrderAccess orders) {
        this.amendments = amendments;
        this.orders = orders;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    /** Who has approved the requisition on one level does not approve a change of its order on another. */
    @Override
    public Collection<Related> related(String documentId) {
        return amendments.findById(Long.valueOf(documentId)).flatMap(amendment -> orders.get(amendment.orderId()).requisitionId())
                .map(requisition -> List.of(new Related("requisition", String.valueOf(requisition)))).orElse(List.of());
    }

    @Override
    public Optional<Duty> dutyOfRequester(String elementId) {
        return Set.of(Completions.ANSWER_TASK, PurchasingMessages.CORRECT_AMENDMENT_TASK).contains(elementId) ? Optional.of(Duty.PROPOSE_AMENDMENT) : Optional.empty();
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return amendments.findById(Long.valueOf(documentId)).map(this::deeds).orElse(List.of());
    }

    private List<Deed> deeds(OrderAmendment amendment) {
        OrderOrigin origin = orders.get(amendment.orderId()).origin();
        Stream<Deed> requested = Stream.ofNullable(origin.requester()).map(requester -> new Deed(Duty.REQUEST, requester));
        return Stream.concat(requested, Stream.of(
                new Deed(Duty.PROPOSE_AMENDMENT, amendment.proposedBy()), new Deed(Duty.ORDER, origin.buyer()))).toList();
    }
}
