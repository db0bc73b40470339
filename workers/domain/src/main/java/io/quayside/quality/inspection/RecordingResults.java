package io.quayside.quality.inspection;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an inspector found; together with the task, or not at all. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordingResults {

    private final FindingInspections finding;
    private final Lots lots;
    private final ObjectProvider<Photos> photos;
    private final Clock clock;

    RecordingResults(FindingInspections finding, Lots lots, ObjectProvider<Photos> photos, Clock clock) {
        this.finding = finding;
        this.lots = lots;
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
        var split = new Split(inspection.quantity(), numbers(inspection), errors);
        var parts = split.of(answer, passed, nonconforming);
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        inspection.judge(new Verdict(passed, nonconforming, answer.screened(), by, clock.instant(), answer.comment()), parts, split.ways());
        return inspection;
    }

    private Map<String, Long> numbers(Inspection inspection) {
        return lots.byId(inspection.serials()).values().stream().collect(Collectors.toMap(Lot::number, Lot::id));
    }
}
