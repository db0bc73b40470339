package io.quayside.quality.inspection;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.quality.certificate.CertificateNeed;
import io.quayside.quality.certificate.Certificates;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.Sampling;
import io.quayside.quality.sampling.SamplingPlan;
import io.quayside.quality.sampling.Severity;
import io.quayside.quality.score.ScoringVendors;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps before somebody looks at the goods. */
@Service
@Transactional
public class PreparingInspections {

    /** Not a trigger of plans: what it comes to where it is not the turn of the lot. */
    private static final String CERTIFICATE_ONLY = "certificate-only";

    private final FindingInspections finding;
    private final Certificates certificates;
    private final ScoringVendors scoring;
    private final Sampling sampling;
    private final Products products;
    private final Lots lots;

    PreparingInspections(FindingInspections finding, Certificates certificates, ScoringVendors scoring, Sampling sampling, Products products, Lots lots) {
        this.finding = finding;
        this.certificates = certificates;
        this.scoring = scoring;
        this.sampling = sampling;
        this.products = products;
        this.lots = lots;
    }

    @Transactional(readOnly = true)
    public Preparation prepare(long inspectionId) {
        Inspection inspection = finding.get(inspectionId);
        List<Inspection> last = finding.lastOf(inspection);
        return new Preparation(title(inspection), trigger(inspection), certificateInOrder(inspection), inspection.origin() == Origin.BLOCKED,
                inspection.vendorId() == null ? null : scoring.score(inspection.companyCode(), inspection.vendorId()).orElse(null),
                (int) last.stream().takeWhile(PreparingInspections::passed).count(),
                (int) last.stream().limit(5).filter(each -> !passed(each)).count(),
                last.stream().flatMap(each -> each.sample().stream()).map(Sample::severity).filter(Objects::nonNull).findFirst().orElse(null),
                (int) finding.skippedSinceLast(inspection));
    }

    private static String trigger(Inspection inspection) {
        if (inspection.isCertificateOnly()) {
            return CERTIFICATE_ONLY;
        }
        Trigger trigger = inspection.origin() == Origin.RECEIPT ? inspection.trigger() : Trigger.ALL;
        return trigger.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reworked goods are looked at one by one. */
    public SamplingPlan draw(long inspectionId, Severity severity) {
        Inspection inspection = finding.get(inspectionId);
        boolean all = inspection.origin() == Origin.REWORK;
        SamplingPlan plan = all ? sampling.everything(inspection.quantity().value())
                : sampling.plan(inspection.quantity().value(), inspection.level(), inspection.aql(), severity);
        inspection.draw(plan, all ? null : severity);
        return plan;
    }

    public boolean certificateInOrder(Inspection inspection) {
        return certificates.needs(inspection.certifiedGoods(), inspection.certificateKinds()).stream().allMatch(CertificateNeed::isMet);
    }

    private static boolean passed(Inspection inspection) {
        return inspection.verdict().map(Verdict::passed).orElse(false);
    }

    private String title(Inspection inspection) {
        Product product = products.get(inspection.productId());
        String lot = inspection.lotId() == null ? "" : ", lot " + lots.byId(List.of(inspection.lotId())).values().stream().map(Lot::number).findFirst().orElse("?");
        return "%s %s %s%s".formatted(inspection.origin() == Origin.BLOCKED ? "Blocked:" : "Inspect", inspection.quantity(), product.name(), lot);
    }
}
