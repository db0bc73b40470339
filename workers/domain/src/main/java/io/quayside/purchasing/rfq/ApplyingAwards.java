package io.quayside.purchasing.rfq;

import io.quayside.masterdata.vendor.VendorPriceDetails;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.requisition.SourcedLine;
import io.quayside.purchasing.requisition.SourcingRequisitions;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was awarded takes effect: the quotes become prices of their vendors, and go into the requisition, which is approved with them. Whom it is
 * ordered from is decided as for every requisition; see {@link AwardedVendors}.
 */
@Service
@Transactional
public class ApplyingAwards {

    private final Rfqs rfqs;
    private final RfqQuotes quotes;
    private final RfqAwards awards;
    private final VendorPrices prices;
    private final SourcingRequisitions requisitions;
    private final WantedRequisitions wanted;
    private final CompanyDays days;
    private final Clock clock;

    ApplyingAwards(Rfqs rfqs, RfqQuotes quotes, RfqAwards awards, VendorPrices prices, SourcingRequisitions requisitions, WantedRequisitions wanted,
                   CompanyDays days, Clock clock) {
        this.rfqs = rfqs;
        this.quotes = quotes;
        this.awards = awards;
        this.prices = prices;
        this.requisitions = requisitions;
        this.wanted = wanted;
        this.days = days;
        this.clock = clock;
    }

    private record Awarded(RfqLine line, RfqAward award, RfqQuote quote) {}

    public void apply(long rfqId) {
        wanted.lock(rfqId);
        Rfq rfq = rfqs.lock(rfqId).orElseThrow(() -> new Refusal.NotFound("request for quotation", rfqId));
        if (rfq.status() == RfqStatus.AWARDED) {
            return;
        }
        List<RfqAward> decided = awards.findByRfqIdOrderById(rfqId);
        Map<Long, RfqQuote> chosen = quotes.findAllById(decided.stream().map(RfqAward::quoteId).toList()).stream()
                .collect(Collectors.toMap(RfqQuote::id, Function.identity()));
        List<Awarded> awarded = decided.stream().map(award -> new Awarded(rfq.line(award.rfqLineId()), award, chosen.get(award.quoteId()))).toList();
        awarded.forEach(each -> offer(rfq, each));
        takeUp(rfq, awarded);
        rfq.award(clock.instant());
    }

    private void offer(Rfq rfq, Awarded awarded) {
        LocalDate today = days.today(rfq.companyCode());
        if (awarded.quote().isValidOn(today)) {
            prices.take(new VendorPriceDetails(rfq.companyCode(), awarded.award().vendorId(), awarded.line().productId(), null,
                    Quantity.of(awarded.quote().minQuantity(), awarded.line().quantity().unit()), awarded.quote().unitPrice(), today,
                    awarded.quote().validUntil(), awarded.quote().leadTimeDays(), false, null), rfq.number());
        }
    }

    /** Without a requisition the buyer gets one, which is approved and ordered like any other. */
    private void takeUp(Rfq rfq, List<Awarded> awarded) {
        if (rfq.requisitionId().isPresent()) {
            requisitions.source(rfq.requisitionId().get(), awarded.stream().map(ApplyingAwards::sourced).toList(), rfq.number(),
                    awarded.getFirst().award().awardedBy());
        } else {
            var drafted = requisitions.draft(rfq.companyCode(), rfq.buyer(), rfq.title(), rfq.number(),
                    awarded.stream().map(ApplyingAwards::sourced).toList());
            rfq.forRequisition(drafted.id(), drafted.number());
            for (int i = 0; i < awarded.size(); i++) {
                awarded.get(i).line().becomeLine(drafted.lines().get(i).id());
            }
        }
    }

    private static SourcedLine sourced(Awarded awarded) {
        RfqLine line = awarded.line();
        return new SourcedLine(line.requisitionLineId(), line.productId(), line.quantity(), line.neededBy(), line.warehouseCode(), line.costCentre(),
                awarded.award().vendorId(), awarded.award().vendorName(), awarded.quote().unitPrice());
    }
}
