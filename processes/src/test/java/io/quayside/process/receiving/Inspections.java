package io.quayside.process.receiving;

import static io.quayside.process.quality.QualityInspectionProcess.JOB_PREPARE_INSPECTION;
import static io.quayside.process.quality.QualityInspectionProcess.JOB_SKIP_INSPECTION;
import static io.quayside.process.receiving.PutawayProcess.JOB_PLAN_PUTAWAY;

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
        var prepared = new InspectionPreparation(facts, true, false, "Valve of Vendor");
        receipt.job(JOB_PREPARE_INSPECTION, Map.of("samplingFacts", prepared.samplingFacts(), "certificateInOrder", true, "inQuarantine", false, "title", prepared.title()));
        receipt.job(JOB_SKIP_INSPECTION).job(JOB_PLAN_PUTAWAY, Map.of("putawayCount", 0));
    }
}
