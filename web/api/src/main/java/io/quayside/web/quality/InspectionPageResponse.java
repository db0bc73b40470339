package io.quayside.web.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.quality.certificate.CertificateNeed;
import io.quayside.quality.inspection.PartDecision;
import io.quayside.quality.plan.Characteristic;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection with all that its page and its task show.
 *
 * @param vendorScore from 0 to 100
 * @param certificateNeeds each kind of certificate that is needed, and whether it is there
 * @param serialNumbers of pieces that are inspected together
 */
record InspectionPageResponse(
        @JsonUnwrapped InspectionResponse inspection,
        List<Result> results,
        List<Part> parts,
        List<DispositionResponse> dispositions,
        @Nullable BigDecimal vendorScore,
        List<CertificateNeed> certificateNeeds,
        List<CertificateResponse> certificates,
        List<String> serialNumbers) {

    record Result(int position, @JsonUnwrapped Characteristic characteristic, List<BigDecimal> measured, @Nullable Integer nonconforming, @Nullable String note) {
    }

    record Part(int position, PartDecision decision, Quantity quantity, @Nullable String reason, List<String> serialNumbers) {
    }
}
