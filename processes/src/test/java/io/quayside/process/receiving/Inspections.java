package io.quayside.process.receiving;

import static io.quayside.process.quality.QualityInspectionProcess.JOB_PREPARE_INSPECTION;
import static io.quayside.process.quality.QualityInspectionProcess.JOB_SKIP_INSPECTION;

import io.quayside.process.engine.Case;
import io.quayside.process.quality.InspectionPreparation;
import io.quayside.process.quality.SamplingFacts;
import java.math.BigDecimal;
import java.util.Map;

/** How tests of receiving get through the inspection that a receipt calls. */
final class Inspections {

    private Inspections() {}

    /** A vendor who is good enough is not inspected. */
    static void skip(Case receipt) {
        var facts = new SamplingFacts("skip-lot", true, new BigDecimal("97"), 10, 0, "normal", 1);
        var prepared = new InspectionPreparation(facts, true, "Valve of Vendor");
        receipt.job(JOB_PREPARE_INSPECTION, Map.of("samplingFacts", prepared.samplingFacts(), "certificateInOrder", true, "title", prepared.title()));
        receipt.job(JOB_SKIP_INSPECTION);
    }
}
