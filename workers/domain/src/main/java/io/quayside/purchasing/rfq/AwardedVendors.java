package io.quayside.purchasing.rfq;

import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.springframework.stereotype.Component;

/** Who was awarded the lines of a requisition, as long as the quotes hold. */
@Component
public class AwardedVendors {

    private final RfqAwards awards;
    private final RfqQuotes quotes;
    private final Rfqs rfqs;

    AwardedVendors(RfqAwards awards, RfqQuotes quotes, Rfqs rfqs) {
        this.awards = awards;
        this.quotes = quotes;
        this.rfqs = rfqs;
    }

    /** @param unitPrice for one unit of the line */
    public record Awarded(long vendorId, BigMoney unitPrice, int leadTimeDays) {}

    /** Whether something was awarded that those who then chose its vendors could not know of. */
    public boolean awardedSince(Requisition requisition, Instant since) {
        return awards.awardedSince(requisition.id(), since);
    }

    /** By line; an award lapses when its quote expires, or when another product or a smaller quantity than was quoted for is bought. */
    public Map<Long, Awarded> of(Requisition requisition, LocalDate today) {
        Map<Long, RfqLine> asked = rfqs.findByRequisitionIdOrderByNumber(requisition.id()).stream().flatMap(rfq -> rfq.lines().stream())
                .collect(Collectors.toMap(RfqLine::id, Function.identity()));
        List<RfqAward> decided = asked.isEmpty() ? List.of() : awards.findByRfqLineIdInOrderById(asked.keySet());
        Map<Long, RfqQuote> chosen = quotes.findAllById(decided.stream().map(RfqAward::quoteId).toList()).stream()
                .collect(Collectors.toMap(RfqQuote::id, Function.identity()));
        Map<Long, RequisitionLine> lines = requisition.lines().stream().collect(Collectors.toMap(RequisitionLine::id, Function.identity()));
        Map<Long, Awarded> byLine = new HashMap<>();
        decided.forEach(award -> {
            RfqLine line = asked.get(award.rfqLineId());
            RfqQuote quote = chosen.get(award.quoteId());
            Optional.ofNullable(line.requisitionLineId()).map(lines::get).filter(wanted -> holds(wanted, line, quote, today))
                    .ifPresent(wanted -> byLine.put(wanted.id(), awarded(award, quote)));
        });
        return byLine;
    }

    private static boolean holds(RequisitionLine line, RfqLine asked, RfqQuote quote, LocalDate today) {
        return quote.isValidOn(today) && asked.productId() == line.productId() && asked.quantity().unit().equals(line.quantity().unit())
                && line.approvedQuantity().value().compareTo(quote.minQuantity()) >= 0;
    }

    private static Awarded awarded(RfqAward award, RfqQuote quote) {
        return new Awarded(award.vendorId(), quote.unitPrice(), quote.leadTimeDays());
    }
}
