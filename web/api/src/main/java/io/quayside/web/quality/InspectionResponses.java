package io.quayside.web.quality;

import io.quayside.quality.certificate.Certificates;
import io.quayside.quality.disposition.Dispositions;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.score.ScoringVendors;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class InspectionResponses {

    private final GoodsNames names;
    private final Certificates certificates;
    private final CertificateResponses certificateResponses;
    private final Dispositions dispositions;
    private final ScoringVendors scoring;

    InspectionResponses(GoodsNames names, Certificates certificates, CertificateResponses certificateResponses, Dispositions dispositions, ScoringVendors scoring) {
        this.names = names;
        this.certificates = certificates;
        this.certificateResponses = certificateResponses;
        this.dispositions = dispositions;
        this.scoring = scoring;
    }

    List<InspectionResponse> of(List<Inspection> inspections) {
        var known = names.of(inspections, Inspection::productId, Inspection::vendorId, Inspection::lotId);
        return inspections.stream().map(inspection -> InspectionResponse.of(inspection, known)).toList();
    }

    InspectionPageResponse page(Inspection inspection) {
        Long vendor = inspection.vendorId();
        return new InspectionPageResponse(
                of(List.of(inspection)).getFirst(),
                inspection.results().stream().map(each -> new InspectionPageResponse.Result(
                        each.position(), each.characteristic(), each.measured(), each.nonconforming(), each.note())).toList(),
                inspection.parts().stream().map(each -> new InspectionPageResponse.Part(each.position(), each.decision(), each.quantity(), each.reason())).toList(),
                dispositions.findByInspectionIdOrderByPosition(inspection.id()).stream().map(DispositionResponse::of).toList(),
                vendor == null ? null : scoring.score(inspection.companyCode(), vendor).orElse(null),
                inspection.needsCertificate() ? certificates.state(inspection.companyCode(), inspection.productId(), vendor, inspection.lotId()) : null,
                certificateResponses.of(certificates.covering(inspection.companyCode(), inspection.productId(), vendor, inspection.lotId())));
    }
}
