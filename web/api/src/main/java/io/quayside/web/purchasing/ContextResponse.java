package io.quayside.web.purchasing;

import io.quayside.approval.ApprovalTrail;
import io.quayside.purchasing.evidence.BudgetPosition;
import io.quayside.purchasing.evidence.Evidence;
import io.quayside.purchasing.evidence.LineEvidence;
import io.quayside.purchasing.evidence.VendorStanding;
import io.quayside.purchasing.evidence.Warning;
import io.quayside.purchasing.sourcing.Contract;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All that an approver looks at, on one screen. */
record ContextResponse(
        List<Line> lines,
        List<Budget> budgets,
        Money splitOrderAmount,
        List<ApprovalTrail.Entry> approvals,
        List<ApprovalTrail.Entry> priorApprovals,
        List<Warning> warnings,
        List<CaseLookup.Level> levels,
        List<Award> awards,
        List<OpenRfq> openRfqs) {

    record Line(
            long lineId,
            @Nullable BigMoney lastPrice,
            @Nullable String lastVendorName,
            @Nullable String lastOrderNumber,
            @Nullable LocalDate lastOrderedOn,
            @Nullable BigMoney contractPrice,
            @Nullable String deviationPercent,
            Quantity onHand,
            Quantity available,
            Quantity openOrderQuantity,
            VendorStanding vendorStatus,
            List<Bid> bids,
            List<Agreement> agreements) {

        static Line of(LineEvidence evidence) {
            var last = Optional.ofNullable(evidence.lastPrice());
            return new Line(evidence.line().key(), last.map(paid -> paid.unitPrice()).orElse(null), last.map(paid -> paid.vendorName()).orElse(null),
                    last.map(paid -> paid.orderNumber()).orElse(null), last.map(paid -> paid.orderedOn()).orElse(null), evidence.contractPrice(),
                    Optional.ofNullable(evidence.deviationPercent()).map(Object::toString).orElse(null),
                    evidence.onHand(), evidence.available(), evidence.openOrders(), evidence.vendorStatus(),
                    IntStream.range(0, evidence.bids().size()).mapToObj(i -> Bid.of(evidence.bids().get(i), i == 0)).toList(),
                    evidence.agreements().stream().map(Agreement::of).toList());
        }
    }

    /** What is left of an agreement that the line could call off from; without a limit there is no rest to tell. */
    record Agreement(
            long agreementId, String agreementNumber, long vendorId, String vendorName, BigMoney unitPrice, String unit,
            @Nullable Quantity remainingQuantity, @Nullable Money remainingAmount, @Nullable Money releaseLimit, LocalDate validUntil) {

        static Agreement of(Contract contract) {
            return new Agreement(contract.agreementId(), contract.agreementNumber(), contract.vendorId(), contract.vendorName(), contract.unitPrice(),
                    contract.unit(), contract.remainingQuantity(), contract.remainingAmount(), contract.releaseLimit(), contract.validUntil());
        }
    }

    /** Whom a line was awarded to after quotes were compared, and why it is not the best quote. */
    record Award(
            long rfqId, String rfqNumber, @Nullable Long requisitionLineId, String vendorName, BigMoney landedPrice, boolean best, String bestVendorName,
            BigMoney bestPrice, @Nullable String reason, String awardedByName) {}

    /** Quotes are still asked for. */
    record OpenRfq(long rfqId, String rfqNumber, String status, LocalDate quotesDueOn) {}

    /** The landed price is in the company's currency; the best bid is the cheapest of a vendor who may get orders. */
    record Bid(
            long vendorId, String vendorNumber, String vendorName, String vendorStatus, BigMoney unitPrice, BigMoney landedUnitPrice, int leadTimeDays,
            @Nullable LocalDate validUntil, boolean contract, boolean approved, boolean best) {

        static Bid of(Offer offer, boolean first) {
            return new Bid(offer.vendorId(), offer.vendor().number(), offer.vendor().name(), offer.vendor().status().name(), offer.unitPrice(), offer.companyPrice(),
                    offer.leadTimeDays(), offer.validUntil(), offer.contract(), offer.approved(), first && !offer.isBlocked());
        }
    }

    record Budget(String costCentre, @Nullable Money budget, Money committed, Money thisRequest, @Nullable Money remainder, boolean overrun) {

        static Budget of(BudgetPosition position) {
            return new Budget(position.costCentre(), position.budget(), position.committed(), position.thisRequest(), position.remainder(),
                    position.overrun());
        }
    }

    static ContextResponse of(Evidence evidence, List<ApprovalTrail.Entry> approvals, List<CaseLookup.Level> levels, RequisitionQuotes.Found quotes) {
        return new ContextResponse(evidence.lines().stream().map(Line::of).toList(), evidence.budgets().stream().map(Budget::of).toList(),
                evidence.splitOrderAmount(), approvals, List.of(),
                Stream.concat(evidence.warnings().stream(), quotes.warnings().stream()).toList(), levels, quotes.awards(), quotes.open());
    }

    /** @param prior of the document that this one goes back to */
    ContextResponse with(List<ApprovalTrail.Entry> prior) {
        return new ContextResponse(lines, budgets, splitOrderAmount, approvals, prior, warnings, levels, awards, openRfqs);
    }
}
