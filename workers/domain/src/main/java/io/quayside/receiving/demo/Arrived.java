package io.quayside.receiving.demo;

import java.util.List;

/** Orders of which the goods stand at the dock. Told within the transaction of the demo data. */
public record Arrived(List<Long> orderIds) {}
