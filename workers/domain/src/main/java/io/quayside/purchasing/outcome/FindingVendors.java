package io.quayside.purchasing.outcome;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.requisition.ProcessedRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.workflow.BusinessException;
import io.quayside.quality.score.ScoringVendors;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first step after approval: marks the requisition approved and collects who could deliver it. */
@Service
@Transactional
public class FindingVendors {

    static final String REQUISITION_CHANGED = "REQUISITION_CHANGED";

    private final ProcessedRequisitions processed;
    private final ApprovedPrices prices;
    private final Vendors vendors;
    private final ScoringVendors scoring;
    private final Clock clock;

    FindingVendors(ProcessedRequisitions processed, ApprovedPrices prices, Vendors vendors, ScoringVendors scoring, Clock clock) {
        this.processed = processed;
        this.prices = prices;
        this.vendors = vendors;
        this.scoring = scoring;
        this.clock = clock;
    }

    /**
     * @param revision what was approved; a requisition that has changed since is not ordered on that approval
     * @throws BusinessException with code REQUISITION_CHANGED when it has changed
     */
    public List<VendorCandidates> find(long requisitionId, int revision, Collection<Choice> choices) {
        Requisition requisition = processed.get(requisitionId);
        if (requisition.revision() != revision) {
            throw new BusinessException(REQUISITION_CHANGED, "%s was changed to revision %d while the approval of revision %d was ending"
                    .formatted(requisition.number(), requisition.revision(), revision));
        }
        if (requisition.isBeingApproved()) {
            requisition.approve(clock.instant());
        }
        choices.forEach(choice -> honour(choice, requisition));
        Map<Long, List<ApprovedPrices.Priced>> priced = prices.of(requisition);
        Map<Long, BigDecimal> scores = scoring.scores(requisition.companyCode(), priced.values().stream().flatMap(List::stream)
                .map(offer -> offer.vendor().id()).distinct().toList());
        return requisition.lines().stream().filter(line -> priced.containsKey(line.id()))
                .map(line -> candidates(line, priced.get(line.id()), scores)).toList();
    }

    /** A number that is no vendor's chooses nobody, so the buyer is asked again. */
    private void honour(Choice choice, Requisition requisition) {
        if (choice.vendorNumber() != null) {
            vendors.findByNumber(requisition.companyCode(), choice.vendorNumber().trim())
                    .map(Vendor::id).ifPresent(vendorId -> requisition.chooseVendor(choice.lineId(), vendorId, reason(choice)));
        }
    }

    private static String reason(Choice choice) {
        String why = choice.reason();
        return why == null || why.isBlank() ? "Chosen by a buyer" : "Chosen by a buyer: " + why.trim();
    }

    private static VendorCandidates candidates(RequisitionLine line, List<ApprovedPrices.Priced> priced, Map<Long, BigDecimal> scores) {
        return new VendorCandidates(line.id(), "Line %d: %s %s".formatted(line.lineNumber(), line.productSku(), line.productName()),
                line.suggestedVendorId(), priced.stream().map(offer -> new VendorCandidates.Candidate(
                        offer.vendor().id(), offer.approved(), offer.vendor().status(), Objects.equals(offer.vendor().id(), line.chosenVendorId()),
                        offer.awarded(), offer.companyPrice().getAmount(), offer.leadTimeDays(), scores.get(offer.vendor().id()))).toList());
    }
}
