package io.quayside.purchasing.rfq;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a buyer has decided on quotes, in the transaction of the decision, or refuses it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnRfqs {

    private static final int LONGEST_REASON = 1000;

    private final Rfqs rfqs;
    private final RfqAwards awards;
    private final ComparingQuotes comparing;
    private final WantedRequisitions requisitions;
    private final CompanyDays days;
    private final Clock clock;

    DecisionsOnRfqs(Rfqs rfqs, RfqAwards awards, ComparingQuotes comparing, WantedRequisitions requisitions, CompanyDays days, Clock clock) {
        this.rfqs = rfqs;
        this.awards = awards;
        this.comparing = comparing;
        this.requisitions = requisitions;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void follow(TaskDecided decided) {
        if (RfqDeeds.DOCUMENT_TYPE.equals(decided.decision().documentType())) {
            long rfqId = Long.parseLong(decided.decision().documentId());
            switch (String.valueOf(decided.answer().get(AwardingQuotes.DECISION))) {
                case AwardingQuotes.AWARD -> award(rfqId, AwardChoice.in(decided.answer()), decided.decision());
                case AwardingQuotes.EXTEND -> requireLater(locked(rfqId), decided.answer());
                case AwardingQuotes.END -> requireReason(decided.answer());
                default -> throw new Refusal.Invalid(AwardingQuotes.DECISION, "choose a decision");
            }
        }
    }

    private void award(long rfqId, List<AwardChoice> choices, Decision decision) {
        requisitions.require(rfqId, "nothing can be awarded for it");
        Rfq rfq = locked(rfqId);
        rfq.require("awarded", RfqStatus.COMPARING);
        if (choices.isEmpty()) {
            throw new Refusal.Invalid(AwardingQuotes.DECISION, "choose a quote for at least one line in the comparison first");
        }
        Comparison comparison = comparing.compare(rfq);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < choices.size(); i++) {
            String path = "awards[%d].".formatted(i);
            require(seen.add(choices.get(i).lineId()), path + "lineId", "is awarded twice");
            awards.save(award(rfq, comparison.line(rfq.line(choices.get(i).lineId()).id()), choices.get(i), path, decision.decidedBy()));
        }
    }

    private Rfq locked(long rfqId) {
        return rfqs.lock(rfqId).orElseThrow();
    }

    private RfqAward award(Rfq rfq, ComparedLine line, AwardChoice choice, String path, String by) {
        ComparedQuote chosen = line.quote(choice.quoteId())
                .orElseThrow(() -> new Refusal.Invalid(path + "quoteId", "is not a quote for this line, or was superseded"));
        require(chosen.obstacle() != ComparedQuote.Obstacle.EXPIRED, path + "quoteId", "has expired");
        require(chosen.obstacle() != ComparedQuote.Obstacle.BELOW_MINIMUM, path + "quoteId", "is for a larger quantity only");
        require(chosen.obstacle() != ComparedQuote.Obstacle.VENDOR_BLOCKED, path + "quoteId", "is of a blocked vendor");
        require(choice.reason() != null || !line.needsReason(chosen), path + "reason", line.best().filter(best -> best == chosen).isPresent()
                ? "say why, as the vendor is not approved for this product" : "say why, as another quote is better");
        require(choice.reason() == null || choice.reason().length() <= LONGEST_REASON, path + "reason", "at most %d characters".formatted(LONGEST_REASON));
        return new RfqAward(rfq, line.line(), chosen, line.best().orElseThrow(), choice.reason(), by, clock.instant());
    }

    private void requireLater(Rfq rfq, Map<String, Object> answer) {
        LocalDate until = date(answer);
        require(!until.isBefore(days.today(rfq.companyCode())), AwardingQuotes.DUE_ON, "lies in the past");
    }

    static LocalDate date(Map<String, Object> answer) {
        try {
            return LocalDate.parse(String.valueOf(answer.get(AwardingQuotes.DUE_ON)));
        } catch (DateTimeException none) {
            throw new Refusal.Invalid(AwardingQuotes.DUE_ON, "name the new day");
        }
    }

    private static void requireReason(Map<String, Object> answer) {
        Object reason = answer.get(AwardingQuotes.COMMENT);
        require(reason != null && !reason.toString().isBlank(), AwardingQuotes.COMMENT, "say why nothing is awarded");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refusal.Invalid(field, message);
        }
    }
}
