package io.quayside.process.payables;

import java.math.BigDecimal;
import java.util.List;

/** Result of {@link InvoiceMatchingProcess#DECISION_MATCH_LINE} for one line: MATCHED, WITHIN_TOLERANCE or EXCEPTION with its reasons. */
public record LineMatch(String lineId, String result, List<String> reasons, BigDecimal quantityVariance, BigDecimal priceVariance) {}
