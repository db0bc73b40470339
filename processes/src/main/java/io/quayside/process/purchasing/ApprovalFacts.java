package io.quayside.process.purchasing;

import java.math.BigDecimal;
import java.util.List;

/**
 * Variable {@code facts}: what {@code determine-approval-levels} decides on.
 *
 * @param amount                total in the company's currency, major units
 * @param splitOrderAmount      the same for all recent requests of this requester to this vendor, this one included
 * @param category              risk of the riskiest line: {@code STANDARD}, {@code HAZARDOUS} or {@code CAPITAL}
 * @param vendorStatus          {@code ACTIVE}, {@code NEW}, {@code BLOCKED}, or {@code NONE} when no vendor is suggested
 * @param costCentres           of all lines, each once: rows of the matrix name one of them
 * @param priceDeviationPercent highest deviation of a line above its contract or last price
 */
public record ApprovalFacts(
        BigDecimal amount,
        BigDecimal splitOrderAmount,
        String category,
        boolean budgetOverrun,
        String vendorStatus,
        BigDecimal priceDeviationPercent,
        List<String> costCentres) {}
