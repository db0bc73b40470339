package io.quayside.purchasing.requisition;

import io.quayside.purchasing.evidence.Evidence;
import io.quayside.purchasing.evidence.GatheringEvidence;
import io.quayside.purchasing.evidence.Purchase;
import org.springframework.stereotype.Service;

/** The evidence on a requisition as it stands. */
@Service
public class RequisitionEvidence {

    private final GatheringEvidence gathering;

    RequisitionEvidence(GatheringEvidence gathering) {
        this.gathering = gathering;
    }

    public Evidence of(Requisition requisition) {
        return gathering.of(new Purchase(requisition.companyCode(), requisition.id(), null, requisition.requester().username(),
                requisition.submittedAt().orElse(null), requisition.header().costCentre(), requisition.companyTotal(),
                requisition.lines().stream().map(RequisitionEvidence::line).toList()));
    }

    private static Purchase.Line line(RequisitionLine line) {
        return new Purchase.Line(line.id(), line.lineNumber(), line.productId(), line.productSku(), line.approvedQuantity(), line.approvedUnitPrice(),
                line.companyValue(), line.wantedVendorId(), line.warehouseCode(), line.costCentre());
    }
}
