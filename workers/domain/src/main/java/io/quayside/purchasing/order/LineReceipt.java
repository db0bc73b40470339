package io.quayside.purchasing.order;

import io.quayside.shared.Quantity;

/** What has come of a line of an order, in any unit that converts into the ordered one; negative when it is taken back. */
public record LineReceipt(long orderLineId, Quantity quantity) {}
