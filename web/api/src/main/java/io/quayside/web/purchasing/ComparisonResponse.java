package io.quayside.web.purchasing;

import io.quayside.purchasing.rfq.ComparedLine;
import io.quayside.purchasing.rfq.ComparedQuote;
import io.quayside.purchasing.rfq.Comparison;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All quotes on one screen, line by line. */
record ComparisonResponse(List<Line> lines, List<Comparison.VendorTotal> totals, Money bestTotal) {

    /** @param bestQuoteId none where no quote can be awarded */
    record Line(
            long lineId, int lineNumber, String productSku, String productName, Quantity quantity, @Nullable LocalDate neededBy,
            @Nullable Long bestQuoteId, List<Quote> quotes) {

        static Line of(ComparedLine line) {
            return new Line(line.line().id(), line.line().lineNumber(), line.line().productSku(), line.line().productName(), line.line().quantity(),
                    line.line().neededBy(), line.best().map(best -> best.quote().id()).orElse(null),
                    line.quotes().stream().map(quote -> Quote.of(quote, line.needsReason(quote))).toList());
        }
    }

    record Quote(
            long quoteId,
            long vendorId,
            String vendorName,
            String vendorStatus,
            boolean approved,
            BigMoney unitPrice,
            BigDecimal minQuantity,
            @Nullable BigDecimal packQuantity,
            int leadTimeDays,
            LocalDate validUntil,
            BigDecimal freight,
            BigDecimal dutyPercent,
            @Nullable String vendorReference,
            @Nullable String note,
            BigMoney landedPrice,
            Money landedAmount,
            LocalDate deliveryDate,
            boolean inTime,
            @Nullable BigDecimal score,
            ComparedQuote.@Nullable Obstacle obstacle,
            Set<ComparedQuote.Criterion> bestBy,
            boolean needsReason,
            String enteredBy) {

        static Quote of(ComparedQuote compared, boolean needsReason) {
            var quote = compared.quote();
            return new Quote(quote.id(), quote.vendorId(), compared.vendorName(), compared.vendorStatus().name(), compared.approved(), quote.unitPrice(),
                    plain(quote.minQuantity()), quote.packQuantity() == null ? null : plain(quote.packQuantity()), quote.leadTimeDays(), quote.validUntil(),
                    plain(quote.freight()), plain(quote.dutyPercent()), quote.vendorReference(), quote.note(), compared.landedPrice(),
                    compared.landedAmount(), compared.deliveryDate(), compared.inTime(), compared.score(), compared.obstacle(), compared.bestBy(),
                    needsReason, quote.enteredBy());
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    static ComparisonResponse of(Comparison comparison) {
        return new ComparisonResponse(comparison.lines().stream().map(Line::of).toList(), comparison.totals(), comparison.bestTotal());
    }
}
