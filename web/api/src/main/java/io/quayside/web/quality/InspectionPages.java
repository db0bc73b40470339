package io.quayside.web.quality;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.quality.certificate.Certificates;
import io.quayside.quality.disposition.FindingDispositions;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.score.ScoringVendors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects all that belongs to an inspection. */
@Service
class InspectionPages {

    private final FindingInspections finding;
    private final InspectionResponses responses;
    private final Certificates certificates;
    private final CertificateResponses certificateResponses;
    private final FindingDispositions dispositions;
    private final ScoringVendors scoring;
    private final Lots lots;

    InspectionPages(FindingInspections finding, InspectionResponses responses, Certificates certificates, CertificateResponses certificateResponses,
            FindingDispositions dispositions, ScoringVendors scoring, Lots lots) {
        this.finding = finding;
        this.responses = responses;
        this.certificates = certificates;
        this.certificateResponses = certificateResponses;
        this.dispositions = dispositions;
        this.scoring = scoring;
        this.lots = lots;
    }

    @Transactional(readOnly = true)
    public InspectionPageResponse of(long id, Collection<String> companies) {
        Inspection inspection = finding.get(id, companies);
        Long vendor = inspection.vendorId();
        Map<Long, Lot> serials = lots.byId(inspection.serials());
        return new InspectionPageResponse(
                responses.of(List.of(inspection)).getFirst(),
                inspection.results().stream().map(each -> new InspectionPageResponse.Result(
                        each.position(), each.characteristic(), each.measured(), each.nonconforming(), each.note())).toList(),
                inspection.parts().stream().map(each -> new InspectionPageResponse.Part(each.position(), each.decision(), each.quantity(), each.reason(),
                        numbers(inspection.portion(each.position()).serials(), serials))).toList(),
                dispositions.of(inspection.id()).stream().map(DispositionResponse::of).toList(),
                vendor == null ? null : scoring.score(inspection.companyCode(), vendor).orElse(null),
                certificates.needs(inspection.certifiedGoods(), inspection.certificateKinds()),
                certificateResponses.of(certificates.covering(inspection.certifiedGoods())),
                numbers(inspection.serials(), serials));
    }

    private static List<String> numbers(List<Long> ids, Map<Long, Lot> lots) {
        return ids.stream().map(id -> lots.get(id).number()).toList();
    }
}
