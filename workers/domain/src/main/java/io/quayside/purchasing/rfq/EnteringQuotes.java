package io.quayside.purchasing.rfq;

import io.quayside.approval.GuardingDuties;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What vendors have answered. All of one call is entered, or nothing. */
@Service
@Transactional
public class EnteringQuotes {

    private static final int LONGEST_REASON = 500;

    private final Rfqs rfqs;
    private final FindingRfqs finding;
    private final RfqQuotes quotes;
    private final RfqMessages messages;
    private final GuardingDuties duties;
    private final CompanyDays days;
    private final Clock clock;

    EnteringQuotes(Rfqs rfqs, FindingRfqs finding, RfqQuotes quotes, RfqMessages messages, GuardingDuties duties,
                   CompanyDays days, Clock clock) {
        this.rfqs = rfqs;
        this.finding = finding;
        this.quotes = quotes;
        this.messages = messages;
        this.duties = duties;
        this.days = days;
        this.clock = clock;
    }

    public Rfq enter(long rfqId, List<QuoteInput> inputs, CurrentUser user) {
        Rfq rfq = open(rfqId, user);
        boolean complete = rfq.isComplete();
        requireSound(rfq, inputs);
        List<RfqQuote> current = quotes.findByRfqIdAndSupersededFalseOrderById(rfqId);
        inputs.forEach(input -> {
            current.stream().filter(old -> old.rfqLineId() == input.lineId() && old.vendorId() == input.vendorId()).forEach(RfqQuote::supersede);
            quotes.save(new RfqQuote(rfq, input, user.username(), clock.instant()));
            rfq.vendor(input.vendorId()).orElseThrow().quote(clock.instant());
        });
        return answered(rfq, complete);
    }

    /** Nothing is expected of this vendor any more. */
    public Rfq decline(long rfqId, long vendorId, String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        Rfq rfq = open(rfqId, user);
        boolean complete = rfq.isComplete();
        quotes.findByRfqIdAndSupersededFalseOrderById(rfqId).stream().filter(quote -> quote.vendorId() == vendorId).forEach(RfqQuote::supersede);
        rfq.vendor(vendorId).orElseThrow(() -> new Refusal.NotFound("vendor of " + rfq.number(), vendorId)).decline(why, clock.instant());
        return answered(rfq, complete);
    }

    /** Whoever has approved the requisition does not choose its prices afterwards. */
    private Rfq open(long rfqId, CurrentUser user) {
        finding.get(rfqId, user);
        Rfq rfq = rfqs.lock(rfqId).orElseThrow();
        duties.require(Duty.ENTER_QUOTES, user.username(), new GuardedDocument(RfqDeeds.DOCUMENT_TYPE, rfq.id(), rfq.number(), rfq.companyCode()));
        rfq.requireOpenForQuotes();
        return rfq;
    }

    /** The process is told once, when the last one answers. */
    private Rfq answered(Rfq rfq, boolean completeBefore) {
        if (!completeBefore && rfq.isComplete() && rfq.status() == RfqStatus.SENT) {
            messages.quotesComplete(rfq);
        }
        return FindingRfqs.whole(rfq);
    }

    private void requireSound(Rfq rfq, Collection<QuoteInput> inputs) {
        LocalDate today = days.today(rfq.companyCode());
        Map<String, String> errors = new LinkedHashMap<>();
        int i = 0;
        for (QuoteInput input : inputs) {
            String path = "quotes[%d].".formatted(i++);
            check(rfq.lines().stream().anyMatch(line -> Objects.equals(line.id(), input.lineId())), path + "lineId", "is not a line of " + rfq.number(), errors);
            check(rfq.vendor(input.vendorId()).isPresent(), path + "vendorId", "was not asked", errors);
            check(input.unitPrice().isPositive(), path + "unitPrice", "must be greater than 0", errors);
            check(!input.validUntil().isBefore(today), path + "validUntil", "lies in the past", errors);
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private static void check(boolean holds, String field, String message, Map<String, String> errors) {
        if (!holds) {
            errors.put(field, message);
        }
    }
}
