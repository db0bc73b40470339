package io.quayside.ledger.period;

import io.quayside.approval.TaskDecided;
import io.quayside.identity.SegregationOfDuties;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Guards the waiver of what is open in a month: a second person gives it, with a reason for each kind, and then counts as who closes the month.
 * Whoever asked for the closing may still have it checked again or give it up.
 */
@Component
class WaivingItems {

    private static final int LONGEST_REASON = 500;
    private final ClosingPeriods closing;

    WaivingItems(ClosingPeriods closing) {
        this.closing = closing;
    }

    @EventListener
    void decided(TaskDecided decided) {
        if (decided.decision().elementId().equals(ClosingPeriods.REVIEW_TASK) && ClosingPeriods.WAIVE.equals(decided.answer().get("closingDecision"))) {
            requireAnother(decided);
            requireReasons(closing.open(Long.parseLong(Objects.requireNonNull(decided.decision().documentId()))), waivers(decided.answer().get("waivers")));
            decided.tell("closedBy", decided.decision().decidedBy());
        }
    }

    private static void requireAnother(TaskDecided decided) {
        List<String> persons = Stream.of(decided.decision().decidedBy(), decided.decision().onBehalfOf()).filter(Objects::nonNull).toList();
        List<Deed> asked = Stream.ofNullable(decided.task().requester()).map(person -> new Deed(Duty.REQUEST, person)).toList();
        SegregationOfDuties.conflict(Duty.WAIVE_ITEMS, persons, asked).ifPresent(conflict -> {
            throw new Refusal.Forbidden("segregation-of-duties", conflict.message());
        });
    }

    private static void requireReasons(List<PeriodItem> open, Map<String, String> reasons) {
        Map<String, String> errors = new LinkedHashMap<>();
        open.forEach(item -> {
            String reason = reasons.getOrDefault(item.kind(), "");
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                errors.put("waivers", reason.isBlank() ? "give a reason for " + item.text() : "at most %d characters for a reason".formatted(LONGEST_REASON));
            }
        });
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    /** As the form sends them: a list of objects with kind and reason. */
    private static Map<String, String> waivers(Object answer) {
        Map<String, String> reasons = new LinkedHashMap<>();
        if (answer instanceof List<?> list) {
            list.forEach(each -> {
                if (each instanceof Map<?, ?> waiver && waiver.get("kind") instanceof String kind && waiver.get("reason") instanceof String reason) {
                    reasons.put(kind, reason.strip());
                }
            });
        }
        return reasons;
    }
}
