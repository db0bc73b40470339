package io.quayside.purchasing.rfq;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.CompanyRates;
import io.quayside.purchasing.rfq.ComparedQuote.Criterion;
import io.quayside.purchasing.rfq.ComparedQuote.Obstacle;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** All that was read for a comparison, and how it answers for one line. */
record QuoteComparison(
        LocalDate today, CompanyRates rates, Map<Long, Vendor> vendors, Map<Long, Set<Long>> approved, Map<Long, BigDecimal> scores) {

    ComparedLine of(RfqLine line, List<RfqQuote> quotes) {
        List<ComparedQuote> compared = quotes.stream().map(quote -> compared(line, quote)).sorted(ComparedLine.BEST_FIRST).toList();
        List<ComparedQuote> awardable = compared.stream().filter(ComparedQuote::isAwardable).toList();
        Optional<BigMoney> price = awardable.stream().map(ComparedQuote::landedPrice).min(Comparator.naturalOrder());
        Optional<Integer> leadTime = awardable.stream().map(quote -> quote.quote().leadTimeDays()).min(Comparator.naturalOrder());
        Optional<BigDecimal> score = awardable.stream().map(ComparedQuote::score).filter(Objects::nonNull).max(Comparator.naturalOrder());
        return new ComparedLine(line, compared.stream().map(quote -> quote.bestBy(criteria(quote, price, leadTime, score))).toList(),
                !approved.getOrDefault(line.productId(), Set.of()).isEmpty());
    }

    private ComparedQuote compared(RfqLine line, RfqQuote quote) {
        Vendor vendor = vendors.get(quote.vendorId());
        BigMoney landed = rates.inCompanyCurrency(quote.landedPrice());
        LocalDate delivery = today.plusDays(quote.leadTimeDays());
        return new ComparedQuote(quote, vendor.name(), vendor.status(), approved.getOrDefault(line.productId(), Set.of()).contains(vendor.id()),
                landed, Amounts.multiply(landed, line.quantity()), delivery, scores.get(vendor.id()),
                line.neededBy() == null || !delivery.isAfter(line.neededBy()), obstacle(line, quote, vendor), Set.of());
    }

    private @Nullable Obstacle obstacle(RfqLine line, RfqQuote quote, Vendor vendor) {
        if (vendor.status() == VendorStatus.BLOCKED) {
            return Obstacle.VENDOR_BLOCKED;
        }
        if (!quote.isValidOn(today)) {
            return Obstacle.EXPIRED;
        }
        return line.quantity().value().compareTo(quote.minQuantity()) < 0 ? Obstacle.BELOW_MINIMUM : null;
    }

    private static Set<Criterion> criteria(ComparedQuote quote, Optional<BigMoney> price, Optional<Integer> leadTime, Optional<BigDecimal> score) {
        Set<Criterion> best = EnumSet.noneOf(Criterion.class);
        if (quote.isAwardable()) {
            price.filter(quote.landedPrice()::isEqual).ifPresent(equal -> best.add(Criterion.PRICE));
            leadTime.filter(days -> days == quote.quote().leadTimeDays()).ifPresent(equal -> best.add(Criterion.LEAD_TIME));
            score.filter(most -> quote.score() != null && most.compareTo(quote.score()) == 0).ifPresent(equal -> best.add(Criterion.SCORE));
        }
        return best;
    }
}
