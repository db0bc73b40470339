package io.quayside.quality.inspection;

import java.util.List;

/** Implemented by whoever keeps goods receipts. */
public interface ReceiptContents {

    /** What was counted, one entry per line and lot; nothing for a line of which nothing is taken in. */
    List<ReceivedGoods> of(long receiptId);
}
