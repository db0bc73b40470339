package io.quayside.purchasing.rfq;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.requisition.ProcessedRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionStatus;
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
    private static final Set<RequisitionStatus> OVER = Set.of(RequisitionStatus.CANCELLED, RequisitionStatus.REJECTED, RequisitionStatus.ORDERED);

    private final Rfqs rfqs;
    private final RfqAwards awards;
    private final ComparingQuotes comparing;
    private final ProcessedRequisitions requisitions;
    private final CompanyDays days;
    private final Clock clock;

    DecisionsOnRfqs(Rfqs rfqs, RfqAwards awards, ComparingQuotes comparing, ProcessedRequisitions requisitions, CompanyDays days, Clock clock) {
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
            Rfq rfq = rfqs.lock(Long.parseLong(decided.decision().documentId())).orElseThrow();
            switch (String.valueOf(decided.answer().get(AwardingQuotes.DECISION))) {
                case AwardingQuotes.AWARD -> award(rfq, AwardChoice.in(decided.answer()), decided.decision());
                case AwardingQuotes.EXTEND -> requireLater(rfq, decided.answer());
                case AwardingQuotes.END -> requireReason(decided.answer());
                default -> throw new Refusal.Invalid(AwardingQuotes.DECISION, "choose a decision");
            }
        }
    }

    private void award(Rfq rfq, List<AwardChoice> choices, Decision decision) {
        rfq.require("awarded", RfqStatus.COMPARING);
        rfq.requisitionId().map(requisitions::get).ifPresent(DecisionsOnRfqs::requireWanted);
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

    /** Its process may not have heard yet that the requisition is over. */
    private static void requireWanted(Requisition requisition) {
        if (OVER.contains(requisition.status())) {
            throw new Refusal.Conflict("requisition-over", "%s is %s; nothing can be awarded for it any more."
                    .formatted(requisition.number(), requisition.status().text()));
        }
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
