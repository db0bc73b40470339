package io.quayside.process.quality;

import java.math.BigDecimal;

/**
 * Element of the variable {@code dispositions}: a part that somebody has to decide on.
 *
 * @param title       for people
 * @param proposal    of the inspector: {@code rejected}, {@code rework} or {@code concession}
 * @param amount      value in the company's currency, major units
 * @param amountMinor the same in whole minor units
 */
public record QuarantinedPart(String dispositionId, String title, String proposal, BigDecimal amount, long amountMinor) {}
