package io.quayside.purchasing.outcome;

import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.requisition.ProcessedRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.workflow.BusinessException;
import io.quayside.quality.score.ScoringVendors;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first step after approval: marks the requisition approved, collects who could deliver it, and looks at what rates have made of its amount. */
@Service
@Transactional
public class FindingVendors {

    static final String REQUISITION_CHANGED = "REQUISITION_CHANGED";

    private final ProcessedRequisitions processed;
    private final ApprovedPrices prices;
    private final ScoringVendors scoring;
    private final CompanyDays days;
    private final Clock clock;

    FindingVendors(ProcessedRequisitions processed, ApprovedPrices prices, ScoringVendors scoring, CompanyDays days, Clock clock) {
        this.processed = processed;
        this.prices = prices;
        this.scoring = scoring;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param revision what was approved; a requisition that has changed since is not ordered on that approval
     * @throws BusinessException with code REQUISITION_CHANGED when it has changed
     */
    public FoundVendors find(long requisitionId, int revision) {
        Requisition requisition = processed.get(requisitionId);
        if (requisition.revision() != revision) {
            throw new BusinessException(REQUISITION_CHANGED, "%s was changed to revision %d while the approval of revision %d was ending"
                    .formatted(requisition.number(), requisition.revision(), revision));
        }
        if (requisition.isBeingApproved()) {
            requisition.approve(clock.instant());
        }
        Map<Long, List<ApprovedPrices.Priced>> priced = prices.of(requisition);
        Map<Long, BigDecimal> scores = scoring.scores(requisition.companyCode(), priced.values().stream().flatMap(List::stream)
                .map(offer -> offer.vendor().id()).distinct().toList());
        return new FoundVendors(requisition.lines().stream().filter(line -> priced.containsKey(line.id()))
                .map(line -> candidates(line, priced.get(line.id()), scores)).toList(),
                new FoundVendors.Revaluation(requisition.companyTotal(), requisition.companyTotalAt(days.rates(requisition.companyCode()))));
    }

    private static VendorCandidates candidates(RequisitionLine line, List<ApprovedPrices.Priced> priced, Map<Long, BigDecimal> scores) {
        return new VendorCandidates(line.id(), "Line %d: %s %s".formatted(line.lineNumber(), line.productSku(), line.productName()),
                line.suggestedVendorId(), priced.stream().map(offer -> new VendorCandidates.Candidate(
                        offer.vendor().id(), offer.approved(), offer.vendor().status(), Objects.equals(offer.vendor().id(), line.chosenVendorId()),
                        offer.awarded(), offer.companyPrice().getAmount(), offer.leadTimeDays(), scores.get(offer.vendor().id()))).toList());
    }
}
