package io.quayside.purchasing.requisition;

import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What an approver allows of a requisition, as far as it is less than was asked for.
 *
 * @param quantities by line, in the unit of the line
 * @param prices by line, for one unit and in the currency of the line
 */
public record Reduction(Map<Long, BigDecimal> quantities, Map<Long, BigDecimal> prices) {

    private static final String QUANTITIES = "approvedQuantities";
    private static final String PRICES = "approvedPrices";

    public Reduction {
        quantities = Map.copyOf(quantities);
        prices = Map.copyOf(prices);
    }

    /** From the answer to a task; empty where it says nothing of lines. */
    static Reduction in(Map<String, Object> answer) {
        return new Reduction(byLine(answer, QUANTITIES), byLine(answer, PRICES));
    }

    boolean isEmpty() {
        return quantities.isEmpty() && prices.isEmpty();
    }

    private static Map<Long, BigDecimal> byLine(Map<String, Object> answer, String field) {
        Map<Long, BigDecimal> values = new HashMap<>();
        if (answer.get(field) instanceof Map<?, ?> lines) {
            try {
                lines.forEach((line, value) -> values.put(Long.valueOf(line.toString()), new BigDecimal(value.toString())));
            } catch (RuntimeException unreadable) {
                throw new Refusal.Invalid(field, "give a number for the id of each line");
            }
        }
        return values;
    }
}
