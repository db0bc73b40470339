package io.quayside.process.payables;

import java.math.BigDecimal;
import java.util.List;

/**
 * Result of {@link InvoiceMatchingProcess#JOB_GATHER_FIGURES}.
 *
 * @param goodsDueAt ISO-8601 date and time with offset: how long the company waits for goods that are billed already
 */
public record MatchFigures(List<MatchLine> matchLines, long amountMinor, String title, String goodsDueAt) {

    /**
     * What the tables compare. Quantities are in the unit of the line, prices and totals in the currency of the company, as the limits are.
     *
     * @param kind goods, freight, other or credit
     * @param received of the line of the order, ever
     * @param billedBefore by other invoices
     * @param expectedTotal the billed quantity at the price of the order; of freight, what its landed cost still expects
     */
    public record MatchLine(
            String lineId,
            String kind,
            String category,
            boolean duplicate,
            BigDecimal billed,
            BigDecimal ordered,
            BigDecimal received,
            BigDecimal returned,
            BigDecimal billedBefore,
            BigDecimal billPrice,
            BigDecimal orderPrice,
            BigDecimal billTotal,
            BigDecimal expectedTotal) {}
}
