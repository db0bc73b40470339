package io.quayside.quality.inspection;

import io.quayside.approval.TaskDecided;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.certificate.CertificateNeed;
import io.quayside.quality.certificate.CertificateState;
import io.quayside.quality.certificate.Certificates;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the answer on a task means for the inspection that it is about, in the answer's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswersToInspections {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final FindingInspections finding;
    private final RecordingResults recording;
    private final Certificates certificates;

    AnswersToInspections(FindingInspections finding, RecordingResults recording, Certificates certificates) {
        this.finding = finding;
        this.recording = recording;
        this.certificates = certificates;
    }

    @EventListener
    void follow(TaskDecided decided) {
        if (!QualityMessages.INSPECTION.equals(decided.decision().documentType())) {
            return;
        }
        long id = Long.parseLong(decided.decision().documentId());
        switch (decided.decision().elementId()) {
            case QualityMessages.INSPECT_GOODS_TASK -> recording.record(id, read(decided.answer()), decided.decision().decidedBy());
            case QualityMessages.OBTAIN_CERTIFICATE_TASK -> requireCertificate(id, decided.answer());
            default -> { }
        }
    }

    private void requireCertificate(long id, Map<String, Object> answer) {
        Inspection inspection = finding.get(id);
        List<CertificateNeed> open = certificates.needs(inspection.certifiedGoods(), inspection.certificateKinds()).stream().filter(need -> !need.isMet()).toList();
        if ("obtained".equals(answer.get("certificateAnswer")) && !open.isEmpty()) {
            throw new Refusal.Invalid("certificateAnswer", open.stream().map(AnswersToInspections::text).collect(Collectors.joining("; ")));
        }
    }

    private static String text(CertificateNeed need) {
        return need.state() == CertificateState.EXPIRED ? "%s on file has expired".formatted(need.kind()) : "there is no %s on file".formatted(need.kind());
    }

    private static InspectionAnswer read(Map<String, Object> answer) {
        try {
            return JSON.convertValue(answer, InspectionAnswer.class);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new Refusal.Invalid("results", "cannot be read");
        }
    }
}
