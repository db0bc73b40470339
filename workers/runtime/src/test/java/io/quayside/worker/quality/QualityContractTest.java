package io.quayside.worker.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.disposition.DispositionKind;
import io.quayside.quality.sampling.Severity;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class QualityContractTest {

    @Test
    void the_domain_and_the_models_use_the_same_names() {
        assertThat(Map.ofEntries(
                Map.entry(QualityMessages.INSPECTION_REQUESTED, QualityInspectionProcess.MESSAGE_REQUESTED),
                Map.entry(QualityMessages.INSPECTION_CANCELLED, QualityInspectionProcess.MESSAGE_CANCELLED),
                Map.entry(QualityMessages.NONCONFORMANCE_OPENED, NonconformanceProcess.MESSAGE_OPENED),
                Map.entry(QualityMessages.NONCONFORMANCE_CANCELLED, NonconformanceProcess.MESSAGE_CANCELLED),
                Map.entry(QualityMessages.INSPECTION, QualityInspectionProcess.INSPECTION),
                Map.entry(QualityMessages.DISPOSITION, QualityInspectionProcess.DISPOSITION),
                Map.entry(QualityMessages.NONCONFORMANCE, NonconformanceProcess.DOCUMENT_TYPE),
                Map.entry(QualityMessages.OBTAIN_CERTIFICATE_TASK, QualityInspectionProcess.OBTAIN_CERTIFICATE_TASK),
                Map.entry(QualityMessages.INSPECT_GOODS_TASK, QualityInspectionProcess.INSPECT_GOODS_TASK),
                Map.entry(QualityMessages.DECIDE_DISPOSITION_TASK, QualityInspectionProcess.DECIDE_DISPOSITION_TASK),
                Map.entry(QualityMessages.COUNTERSIGN_TASK, QualityInspectionProcess.COUNTERSIGN_CONCESSION_TASK),
                Map.entry(QualityMessages.ANALYSE_TASK, NonconformanceProcess.ANALYSE_TASK),
                Map.entry(QualityMessages.TAKE_ACTION_TASK, NonconformanceProcess.TAKE_ACTION_TASK),
                Map.entry(QualityMessages.VERIFY_TASK, NonconformanceProcess.VERIFY_TASK)))
                .allSatisfy((domain, model) -> assertThat(domain).isEqualTo(model));
    }

    @Test
    void the_domain_knows_what_the_table_and_the_form_say() {
        assertThat(Severity.values()).extracting(severity -> severity.name().toLowerCase(Locale.ROOT))
                .containsExactly(QualityInspectionProcess.NORMAL, QualityInspectionProcess.TIGHTENED);
        assertThat(DispositionKind.values()).extracting(DispositionKind::key).containsExactly("return-to-vendor", "rework", "use-as-is", "scrap");
    }
}
