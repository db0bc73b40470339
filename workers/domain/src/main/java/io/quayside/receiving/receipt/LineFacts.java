package io.quayside.receiving.receipt;

import java.math.BigDecimal;

/**
 * How a counted line differs from what is open of it, as the decision table sees it.
 *
 * @param arrived      whether anything of it has come
 * @param overAmount   what the surplus costs by the order, in the company's currency
 * @param wrongLot     a lot came that was not announced, or one that has expired
 */
public record LineFacts(
        long lineId,
        String description,
        boolean arrived,
        BigDecimal overPercent,
        BigDecimal overAmount,
        BigDecimal shortPercent,
        BigDecimal damagedPercent,
        boolean wrongLot) {}
