package io.quayside.web.ledger;

import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.landedcost.Charge;
import io.quayside.valuation.landedcost.ChargeKind;
import io.quayside.valuation.landedcost.CostShare;
import io.quayside.valuation.landedcost.LandedCost;
import io.quayside.valuation.landedcost.LandedCostDetails;
import io.quayside.valuation.landedcost.LandedCostStatus;
import io.quayside.valuation.landedcost.SplitBasis;
import io.quayside.valuation.revaluation.Revaluation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A landed cost; a list leaves out what each receipt line bears. Once posted, {@code borne} says how it was divided. */
record LandedCostResponse(String id, String companyCode, String number, LandedCostStatus status, LocalDate costDate, String description, @Nullable String vendorId,
        List<Charge> charges, List<String> receiptIds, Money total, String createdBy, @Nullable String postedBy, @Nullable Instant postedAt, @Nullable String reversedBy, @Nullable Instant reversedAt,
        @Nullable String reverseReason, int version,
        @Nullable List<Share> shares, @Nullable List<Borne> borne) {

    record Share(String receiptLineId, String receiptNumber, String productId, ChargeKind kind, SplitBasis basis, Money amount) {
        static Share of(CostShare share) {
            return new Share(String.valueOf(share.line().receiptLineId()), share.line().receiptNumber(), String.valueOf(share.line().productId()), share.charge().kind(),
                    share.charge().basis(), share.amount());
        }
    }

    record Borne(String receiptLineId, String receiptId, String receiptNumber, String productId, Money onHand, Money gone) {
        static Borne of(Revaluation revaluation, ReceiptLine line) {
            return new Borne(String.valueOf(line.receiptLineId()), String.valueOf(line.receiptId()), line.receiptNumber(), String.valueOf(line.productId()),
                    revaluation.onHand(), revaluation.gone());
        }
    }

    static LandedCostResponse of(LandedCost cost, @Nullable List<CostShare> shares, @Nullable List<Borne> borne) {
        LandedCostDetails details = cost.details();
        return new LandedCostResponse(String.valueOf(cost.id()), cost.companyCode(), cost.number(), cost.status(), details.costDate(), details.description(),
                details.vendorId() == null ? null : details.vendorId().toString(), details.charges(), details.receiptIds().stream().map(String::valueOf).toList(), cost.total(),
                cost.createdBy(), cost.postedBy(), cost.postedAt(), cost.reversedBy(), cost.reversedAt(), cost.reverseReason(), cost.version(), shares == null ? null : shares.stream().map(Share::of).toList(),
                borne);
    }
}
