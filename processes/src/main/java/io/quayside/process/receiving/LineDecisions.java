package io.quayside.process.receiving;

import java.util.List;

/** Result of {@link GoodsReceiptProcess#JOB_SET_LINES_ASIDE}: the lines that stay with the receipt. */
public record LineDecisions(List<LineDecision> lineDecisions) {}
