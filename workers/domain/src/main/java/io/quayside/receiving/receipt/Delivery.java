package io.quayside.receiving.receipt;

import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ShipmentNotice;
import org.jspecify.annotations.Nullable;

/** What stands at the dock: goods of an order, and the vendor's notice of just this shipment if there is one. */
record Delivery(ExpectedReceipt expected, @Nullable ShipmentNotice notice) {}
