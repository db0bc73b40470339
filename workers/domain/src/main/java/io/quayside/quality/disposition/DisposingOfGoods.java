package io.quayside.quality.disposition;

import io.quayside.inventory.move.MoveReason;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.InspectionMoves;
import io.quayside.quality.inspection.RequestingInspections;
import io.quayside.quality.inspection.WarehousePlaces;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens dispositions for what was not accepted, and carries them out. */
@Service
@Transactional
public class DisposingOfGoods {

    private final Dispositions dispositions;
    private final ConcludingInspections concluding;
    private final FindingInspections finding;
    private final RequestingInspections requesting;
    private final InspectionMoves moves;
    private final WarehousePlaces places;
    private final Locations locations;
    private final Clock clock;

    DisposingOfGoods(Dispositions dispositions, ConcludingInspections concluding, FindingInspections finding, RequestingInspections requesting,
            InspectionMoves moves, WarehousePlaces places, Locations locations, Clock clock) {
        this.dispositions = dispositions;
        this.concluding = concluding;
        this.finding = finding;
        this.requesting = requesting;
        this.moves = moves;
        this.places = places;
        this.locations = locations;
        this.clock = clock;
    }

    /** Quarantines what was not accepted, one disposition for each part. */
    public List<Disposition> open(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        return concluding.quarantine(inspectionId).stream().map(part -> dispositions.save(new Disposition(inspection, part))).toList();
    }

    public void apply(long dispositionId) {
        Disposition disposition = dispositions.findById(dispositionId).orElseThrow(() -> new Refusal.NotFound("disposition", dispositionId));
        disposition.apply(clock.instant());
        Inspection inspection = finding.get(disposition.inspectionId());
        switch (disposition.kind()) {
            case USE_AS_IS -> move(inspection, disposition, inspection.releaseLocationId(), MoveReason.QUALITY_RELEASE);
            case SCRAP -> move(inspection, disposition, places.first(inspection.warehouseCode(), LocationKind.SCRAP).id(), MoveReason.SCRAP);
            case RETURN_TO_VENDOR -> move(inspection, disposition, locations.virtual(inspection.companyCode(), LocationKind.SUPPLIER).id(), MoveReason.VENDOR_RETURN);
            case REWORK -> {
                move(inspection, disposition, inspection.qualityLocationId(), MoveReason.TRANSFER);
                requesting.again(inspection, disposition.id(), inspection.portion(disposition.position()), disposition.decidedBy());
            }
        }
    }

    private void move(Inspection inspection, Disposition disposition, long to, MoveReason reason) {
        moves.move(inspection, "disposition:" + disposition.id(), inspection.portion(disposition.position()), moves.quarantineOf(inspection), to, reason, disposition.decidedBy());
    }
}
