package io.quayside.process.receiving;

import io.quayside.process.engine.Case;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.process.quality.SamplingFacts;
import java.math.BigDecimal;
import java.util.Map;

/** How tests of receiving get through the inspection that a receipt calls. */
final class Inspections {

    private Inspections() {}

    /** A vendor who is good enough is not inspected. */
    static void skip(Case receipt) {
        var facts = new SamplingFacts("skip-lot", true, new BigDecimal("97"), 10, 0, QualityInspectionProcess.NORMAL, 0);
        receipt.job(QualityInspectionProcess.JOB_PREPARE_INSPECTION, Map.of("samplingFacts", facts, "certificateInOrder", true, "title", "Inspect"));
        receipt.job(QualityInspectionProcess.JOB_SKIP_INSPECTION);
    }
}
