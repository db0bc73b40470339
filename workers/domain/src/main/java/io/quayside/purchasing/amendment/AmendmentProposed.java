package io.quayside.purchasing.amendment;

import io.quayside.purchasing.order.LineChange;
import java.util.List;

/** Told in the transaction in which a change of an order is proposed, for the first time or corrected: a {@code Refusal} of a listener undoes the proposal. */
public record AmendmentProposed(long orderId, List<LineChange> changes) {}
