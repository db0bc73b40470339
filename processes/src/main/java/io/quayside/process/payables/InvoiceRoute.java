package io.quayside.process.payables;

import java.util.List;

/** Result of {@link InvoiceMatchingProcess#DECISION_ROUTE}. */
public record InvoiceRoute(String outcome, List<String> groups, List<String> reasons) {}
