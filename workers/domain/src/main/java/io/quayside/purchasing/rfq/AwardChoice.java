package io.quayside.purchasing.rfq;

import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which quote is to get a line; the reason is needed where it is not the best. */
public record AwardChoice(long lineId, long quoteId, @Nullable String reason) {

    static final String FIELD = "awards";

    /** As it stands in the answer to a task. */
    public Map<String, Object> toAnswer() {
        return Map.of("lineId", lineId, "quoteId", quoteId, "reason", reason == null ? "" : reason);
    }

    /** From the answer to a task; empty where it says nothing of awards. */
    static List<AwardChoice> in(Map<String, Object> answer) {
        if (!(answer.get(FIELD) instanceof List<?> choices)) {
            return List.of();
        }
        try {
            return choices.stream().map(choice -> of((Map<?, ?>) choice)).toList();
        } catch (RuntimeException unreadable) {
            throw new Refusal.Invalid(FIELD, "name a quote for each line");
        }
    }

    private static AwardChoice of(Map<?, ?> choice) {
        Object reason = choice.get("reason");
        return new AwardChoice(Long.parseLong(choice.get("lineId").toString()), Long.parseLong(choice.get("quoteId").toString()),
                reason == null || reason.toString().isBlank() ? null : reason.toString().trim());
    }
}
