package io.quayside.quality.inspection;

import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an inspector found; together with the task, or not at all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordingResults {

    private final FindingInspections finding;
    private final ObjectProvider<Photos> photos;
    private final Clock clock;

    RecordingResults(FindingInspections finding, ObjectProvider<Photos> photos, Clock clock) {
        this.finding = finding;
        this.photos = photos;
        this.clock = clock;
    }

    /** @throws Refusal.Invalid with the field of each answer that is missing or wrong */
    public Inspection record(long inspectionId, InspectionAnswer answer, String by) {
        Inspection inspection = finding.get(inspectionId);
        Sample sample = inspection.sample().orElseThrow(() -> new Refusal.Conflict("no-sample", "No sample was drawn yet."));
        var findings = new Findings(answer, sample.size());
        Map<String, String> errors = findings.record(inspection.results(), photos.stream().mapToLong(each -> each.of(inspectionId)).sum());
        long nonconforming = findings.nonconforming();
        boolean passed = sample.plan().accepts(nonconforming);
        var parts = new Split(inspection.quantity(), errors).of(answer, passed, nonconforming);
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        inspection.judge(new Verdict(passed, nonconforming, answer.screened(), by, clock.instant(), answer.comment()), parts);
        return inspection;
    }
}
