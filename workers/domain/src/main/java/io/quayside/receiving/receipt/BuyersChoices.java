package io.quayside.receiving.receipt;

import io.quayside.shared.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a buyer answers about lines that leave the tolerance: for each of them what becomes of it, and why. */
final class BuyersChoices {

    /** Besides the outcomes of a line. */
    static final String RECOUNT = "recount";
    /** What the task gives and the answer returns. */
    static final String CHOICES = "lineChoices";
    private static final int LONGEST_REASON = 1000;

    /** @param outcome the key of a line outcome, or {@link #RECOUNT} */
    record Choice(long lineId, String outcome, String reason) {
    }

    private BuyersChoices() {
    }

    /**
     * @param asked the lines that the buyer is asked about
     * @throws Refusal.Invalid with the field of each choice that is missing or wrong
     */
    static List<Choice> read(GoodsReceipt receipt, Set<Long> asked, Map<String, Object> answer) {
        List<Choice> choices = new ArrayList<>();
        Map<String, String> errors = new HashMap<>();
        if (answer.get(CHOICES) instanceof List<?> given) {
            for (int i = 0; i < given.size(); i++) {
                choices.add(read(receipt, "%s[%d].".formatted(CHOICES, i), given.get(i) instanceof Map<?, ?> fields ? fields : Map.of(), errors));
            }
        }
        if (choices.isEmpty()) {
            errors.put(CHOICES, "say what becomes of each line");
        } else if (choices.stream().filter(Objects::nonNull).map(Choice::lineId).distinct().count() != choices.size()) {
            errors.putIfAbsent(CHOICES, "decide on each line once");
        } else if (!choices.stream().filter(Objects::nonNull).map(Choice::lineId).collect(Collectors.toSet()).containsAll(asked)) {
            errors.putIfAbsent(CHOICES, "say what becomes of each line");
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return choices;
    }

    private static Choice read(GoodsReceipt receipt, String path, Map<?, ?> fields, Map<String, String> errors) {
        String line = text(fields, "lineId");
        String outcome = text(fields, "outcome");
        String reason = text(fields, "reason");
        if (receipt.lines().stream().noneMatch(each -> String.valueOf(each.id()).equals(line))) {
            errors.put(path + "lineId", "is not a line of " + receipt.number());
            return null;
        }
        if (!outcome.equals(RECOUNT) && !LineOutcome.isChoice(outcome)) {
            errors.put(path + "outcome", "choose one");
        }
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            errors.put(path + "reason", "say why, in at most %d characters".formatted(LONGEST_REASON));
        }
        return new Choice(Long.parseLong(line), outcome, reason);
    }

    private static String text(Map<?, ?> fields, String name) {
        return fields.get(name) == null ? "" : fields.get(name).toString().strip();
    }
}
