package io.quayside.quality.inspection;

import io.quayside.quality.score.ScoringVendors;
import io.quayside.quality.score.VendorEventKind;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an inspection that move goods, and those after somebody has looked at them. */
@Service
@Transactional
public class ConcludingInspections {

    private static final String PROCESS = "quality";
    private static final String BLOCKED = "Blocked on arrival";

    private final FindingInspections finding;
    private final InspectionMoves moves;
    private final ScoringVendors scoring;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConcludingInspections(FindingInspections finding, InspectionMoves moves, ScoringVendors scoring, ApplicationEventPublisher events, Clock clock) {
        this.finding = finding;
        this.moves = moves;
        this.scoring = scoring;
        this.events = events;
        this.clock = clock;
    }

    public void skip(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        moves.release(inspection, "skip", inspection.all(), PROCESS);
        inspection.skip(clock.instant());
    }

    /** Until the certificate is there. */
    public void hold(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        moves.quarantine(inspection, "hold", inspection.all(), PROCESS);
        inspection.hold();
    }

    public void resume(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        moves.resume(inspection, PROCESS);
        inspection.resume();
    }

    /** Lets the result count for the vendor of received goods. */
    public Inspection evaluate(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        Verdict verdict = inspection.verdict().orElseThrow();
        if (inspection.vendorId() != null && inspection.origin() == Origin.RECEIPT) {
            scoring.count(inspection.companyCode(), inspection.vendorId(),
                    verdict.passed() ? VendorEventKind.LOT_ACCEPTED : VendorEventKind.LOT_REJECTED, "inspection:" + inspection.id());
        }
        return inspection;
    }

    public void release(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        String by = inspection.verdict().orElseThrow().inspectedBy();
        moves.release(inspection, "release", inspection.all(), by);
        inspection.release(clock.instant());
    }

    /**
     * Releases what was accepted and quarantines the rest; goods that never got their certificate are rejected as they lie.
     *
     * @return the parts that somebody has to decide on
     */
    public List<InspectionPart> quarantine(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        if (inspection.origin() == Origin.BLOCKED) {
            return quarantineBlocked(inspection);
        }
        if (inspection.status() == InspectionStatus.HELD) {
            inspection.judge(new Verdict(false, 0L, false, PROCESS, clock.instant(), "No valid certificate"),
                    new InspectionPart(0, PartDecision.REJECTED, inspection.quantity(), "No valid certificate"));
            evaluate(inspectionId);
        } else {
            split(inspection);
        }
        inspection.quarantine();
        if (!inspection.verdict().orElseThrow().passed()) {
            events.publishEvent(new InspectionFailed(inspection, inspection.verdict().orElseThrow().inspectedBy()));
        }
        return inspection.parts().stream().filter(part -> !part.isAccepted()).toList();
    }

    /** They lie there since they were taken in. The vendor's score and the claim follow from the receipt, so nothing else does here. */
    private List<InspectionPart> quarantineBlocked(Inspection inspection) {
        inspection.judge(new Verdict(false, 0L, false, inspection.requestedBy(), clock.instant(), BLOCKED),
                new InspectionPart(0, PartDecision.REJECTED, inspection.quantity(), BLOCKED));
        inspection.quarantine();
        return inspection.parts();
    }

    private void split(Inspection inspection) {
        String by = inspection.verdict().orElseThrow().inspectedBy();
        for (InspectionPart part : inspection.parts()) {
            Portion goods = inspection.portion(part.position());
            if (part.isAccepted()) {
                moves.release(inspection, "part:" + part.position(), goods, by);
            } else {
                moves.quarantine(inspection, "part:" + part.position(), goods, by);
            }
        }
    }

    public void close(long inspectionId) {
        finding.get(inspectionId).close(clock.instant());
    }
}
