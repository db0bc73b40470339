package io.quayside.purchasing.agreement;

import io.quayside.shared.Quantity;
import java.time.Instant;
import org.joda.money.Money;

/** What a line of an order has called off; negative where it was given back. */
public record Release(
        long id, long agreementLineId, long orderId, String orderNumber, ReleaseReason reason, Quantity quantity, Money amount, Instant releasedAt) {}
