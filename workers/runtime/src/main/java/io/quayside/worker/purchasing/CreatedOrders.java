package io.quayside.worker.purchasing;

import java.util.List;

/** Result of create-orders. */
record CreatedOrders(List<String> orderIds) {}
