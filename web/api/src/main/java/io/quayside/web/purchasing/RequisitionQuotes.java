package io.quayside.web.purchasing;

import io.quayside.identity.UserDirectory;
import io.quayside.purchasing.evidence.Warning;
import io.quayside.purchasing.rfq.FindingRfqs;
import io.quayside.purchasing.rfq.Rfq;
import io.quayside.purchasing.rfq.RfqAward;
import io.quayside.purchasing.rfq.RfqLine;
import io.quayside.purchasing.rfq.RfqStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What approvers should know of the quotes for a requisition: what was awarded, why not to the best, and what is still open. */
@Component
class RequisitionQuotes {

    private static final Set<RfqStatus> OPEN = Set.of(RfqStatus.DRAFT, RfqStatus.SENT, RfqStatus.COMPARING);

    private final FindingRfqs finding;
    private final UserDirectory directory;

    RequisitionQuotes(FindingRfqs finding, UserDirectory directory) {
        this.finding = finding;
        this.directory = directory;
    }

    record Found(List<ContextResponse.Award> awards, List<ContextResponse.OpenRfq> open, List<Warning> warnings) {

        static final Found NONE = new Found(List.of(), List.of(), List.of());
    }

    Found of(long requisitionId) {
        List<Rfq> rfqs = finding.ofRequisition(requisitionId);
        Map<Long, Rfq> byId = rfqs.stream().collect(Collectors.toMap(Rfq::id, Function.identity()));
        List<RfqAward> decided = rfqs.isEmpty() ? List.of() : finding.awardsOfRequisition(requisitionId);
        List<Warning> warnings = decided.stream().filter(award -> !award.isBest())
                .map(award -> warning(award, byId.get(award.rfqId()).line(award.rfqLineId()))).toList();
        return new Found(decided.stream().map(award -> award(award, byId.get(award.rfqId()))).toList(),
                rfqs.stream().filter(rfq -> OPEN.contains(rfq.status())).map(rfq -> new ContextResponse.OpenRfq(
                        rfq.id(), rfq.number(), rfq.status().name(), rfq.quotesDueOn())).toList(), warnings);
    }

    private static Warning warning(RfqAward award, RfqLine line) {
        return new Warning("NOT_BEST_QUOTE", "%s: awarded to %s at %s, though %s quoted %s. Reason: %s".formatted(line.productSku(), award.vendorName(),
                award.landedPrice(), award.bestVendorName(), award.bestPrice(), award.reason()));
    }

    private ContextResponse.Award award(RfqAward award, Rfq rfq) {
        return new ContextResponse.Award(rfq.id(), rfq.number(), rfq.line(award.rfqLineId()).requisitionLineId(), award.vendorName(), award.landedPrice(),
                award.isBest(), award.bestVendorName(), award.bestPrice(), award.reason(), directory.nameOf(award.awardedBy()));
    }
}
