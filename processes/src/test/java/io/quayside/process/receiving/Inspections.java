package io.quayside.process.receiving;

import io.quayside.process.engine.Case;
import java.util.Map;

/** How tests of receiving get through the inspection that a receipt calls. */
final class Inspections {

    private Inspections() {}

    /** A vendor who is good enough is not inspected. */
    static void skip(Case receipt) {
        receipt.job("quality.prepare-inspection", Map.of("samplingFacts", Map.of("history", "good")));
        receipt.job("quality.skip-inspection");
    }
}
